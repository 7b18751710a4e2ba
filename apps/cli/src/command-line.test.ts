import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runCommandLine } from './command-line.ts'

const published = (name: string) => fileURLToPath(new URL(`../../../tests/published/${name}`, import.meta.url))
let folder: string
let printed = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-'))
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

function file(content: unknown): string {
  const path = join(folder, 'shock.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function run(...words: string[]) {
  printed = ''
  const code = await runCommandLine([...words, '--json'])
  return { code, document: printed === '' ? null : JSON.parse(printed) }
}

const shock = { purchases: [{ buyer: 'UKR', product: 'C25', amount: 10 }], wages: { UKR: 2 }, householdSpendingShare: 0.55 }

test('impact prints every economy, the world and the residual as one JSON document', async () => {
  const { code, document } = await run('impact', file(shock))
  expect(code).toBe(0)
  expect(Object.keys(document.economies)).toHaveLength(80)
  expect(document.residual).toBeLessThanOrEqual(1e-12)
  expect(document.world.indirect.output).toBeGreaterThan(10)
  expect(document.economies.UKR.indirect.jobs).toBeGreaterThan(0)
  expect(document.economies.CHN.indirect.jobs).toBeNull()
  expect(document.notes.map((note: { code: string }) => note.code)).toContain('jobs-not-estimated')
})

test('the employment factor scales the jobs of its economy only', async () => {
  const { document: asFound } = await run('impact', file(shock))
  const { document } = await run('impact', file({ ...shock, employmentFactor: { UKR: 0.5 } }))
  expect(document.economies.UKR.indirect.jobs).toBe(asFound.economies.UKR.indirect.jobs * 0.5)
  expect(document.economies.POL.indirect.jobs).toBe(asFound.economies.POL.indirect.jobs)
})

describe('input at fault: exit code 1 and findings that name the place, what was found and the remedy', () => {
  test.each([
    ['an unknown product', { purchases: [{ buyer: 'UKR', product: 'C99', amount: 1 }] }, 'unknown-product', '/purchases/0/product', 'C99'],
    ['an unknown buyer', { purchases: [{ buyer: 'UKX', product: 'C25', amount: 1 }] }, 'unknown-economy', '/purchases/0/buyer', 'UKX'],
    ['wages of an unknown economy', { wages: { XX: 1 } }, 'unknown-economy', '/wages/XX', 'XX'],
    ['a negative amount', { purchases: [{ buyer: 'UKR', product: 'C25', amount: -1 }] }, 'too-small', '/purchases/0/amount', '-1'],
    ['an unknown field', { ...shock, wage: {} }, 'unknown-field', '/wage', 'wage'],
    ['a share above one', { householdSpendingShare: 1.5 }, 'too-large', '/householdSpendingShare', '1.5'],
    ['an amount that is text', { wages: { UKR: '12' } }, 'wrong-type', '/wages/UKR', '"12"'],
  ])('%s', async (_, content, code, path, found) => {
    const answer = await run('impact', file(content))
    expect(answer.code).toBe(1)
    expect(answer.document.errors).toMatchObject([{ code, path, found }])
    expect(answer.document.errors[0].remedy).not.toBe('')
  })

  test('what is not JSON, 50 MB of it, a missing file', async () => {
    expect(await run('impact', file('{"purchases": [NaN]}'))).toMatchObject({ code: 1, document: { errors: [{ code: 'not-json' }] } })
    expect(await run('impact', file(' '.repeat(50_000_000)))).toMatchObject({ code: 1, document: { errors: [{ code: 'file-too-large' }] } })
    expect(await run('impact', join(folder, 'none.json'))).toMatchObject({ code: 1, document: { errors: [{ code: 'missing-file' }] } })
  })

  test('a table that does not balance is refused, a small gap is a note', async () => {
    const table = join(folder, 'table')
    cpSync(published('germany-1995'), table, { recursive: true })
    const flows = readFileSync(join(table, 'flows.csv'), 'utf8')
    const one = file({ purchases: [{ buyer: 'DEU', product: 'industry', amount: 1 }] })
    writeFileSync(join(table, 'flows.csv'), flows.replace('304584', '404584'))
    const refused = await run('impact', one, '--table', table)
    expect(refused.code).toBe(1)
    expect(refused.document.errors).toMatchObject([
      { code: 'uses-not-output', path: 'DEU.industry' },
      { code: 'costs-not-output', path: 'DEU.industry' },
    ])
    writeFileSync(join(table, 'flows.csv'), flows.replace('304584', '324584'))
    const told = await run('impact', one, '--table', table)
    expect(told.code).toBe(0)
    expect(told.document.notes).toMatchObject([
      { code: 'uses-not-output', severity: 'warning' },
      { code: 'costs-not-output', severity: 'warning' },
    ])
  })
})

test('multipliers of a table of total flows: imports leak by their share of domestic use', async () => {
  const table = join(folder, 'table')
  cpSync(published('miller-blair-2009'), table, { recursive: true })
  const edit = (name: string, change: (text: string) => string) =>
    writeFileSync(join(table, name), change(readFileSync(join(table, name), 'utf8')))
  edit('table.json', (text) => text.replace('"domestic"', '"total"'))
  writeFileSync(
    join(table, 'final-uses.csv'),
    'row,BOOK.HFCE,BOOK.OTHER,BOOK.EXPO,BOOK.IMPO\nBOOK.1,50,300,500,-500\nBOOK.2,400,1300,200,-200\n',
  )
  const { code, document } = await run('multipliers', '--economy', 'BOOK', '--table', table, '--household-spending', '0')
  expect(code).toBe(0)
  // m = 500/(650+350) and 200/(300+1700): (I − (1−m)a) = [[0.925, −0.125], [−0.18, 0.955]]
  const determinant = 0.925 * 0.955 - 0.125 * 0.18
  expect(document.rows[0].typeI.own).toBeCloseTo((0.955 + 0.18) / determinant, 12)
  expect(document.rows[1].typeI.own).toBeCloseTo((0.925 + 0.125) / determinant, 12)
  expect(document.rows[0].jobsPerMillionTypeI).toBeNull()
})

test('usage errors exit with 2', async () => {
  expect((await run('impact')).code).toBe(2)
  expect((await run('multipliers')).code).toBe(2)
  expect((await run('nonsense')).code).toBe(2)
  expect((await run('multipliers', '--economy', 'UKR', '--household-spending', 'half')).code).toBe(2)
})
