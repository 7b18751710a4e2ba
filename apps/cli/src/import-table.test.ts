import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { commands, runCommandLine } from './command-line.ts'

const published = (name: string) => fileURLToPath(new URL(`../../../tests/published/${name}`, import.meta.url))
let folder: string
let stored: string
let printed = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-table-'))
  stored = join(folder, 'germany.table')
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

async function run(...words: string[]) {
  printed = ''
  const code = await runCommandLine([...words, '--json'])
  return { code, text: printed, document: JSON.parse(printed) }
}

const fault = ({ code, document }: Awaited<ReturnType<typeof run>>) => ({
  exit: code,
  code: document.errors[0].code,
  path: document.errors[0].path,
})

describe('a table that is stored in one file', () => {
  test('answers with the bits of its folder', async () => {
    const { code, document } = await run('import-table', published('germany-1995'), stored)
    expect(code).toBe(0)
    expect(document).toMatchObject({ file: stored, economies: 1, industries: 6, bytes: readFileSync(stored).length })
    expect(readdirSync(folder)).toEqual(['germany.table'])
    const shock = join(folder, 'shock.json')
    const wages = { DEU: 3 }
    writeFileSync(
      shock,
      JSON.stringify({ purchases: [{ buyer: 'DEU', product: 'industry', amount: 10 }], wages, householdSpendingShare: 0.6 }),
    )
    for (const words of [
      ['impact', shock],
      ['multipliers', '--economy', 'DEU'],
      ['linkages', '--economy', 'DEU'],
    ]) {
      const [fromFolder, fromFile] = [await run(...words, '--table', published('germany-1995')), await run(...words, '--table', stored)]
      expect(fromFile.code).toBe(0)
      expect(fromFile.text).toBe(fromFolder.text)
    }
  })

  test('is refused where it is cut short, or where any part of it has changed', async () => {
    await run('import-table', published('germany-1995'), stored)
    const whole = readFileSync(stored)
    const shock = join(folder, 'shock.json')
    writeFileSync(shock, JSON.stringify({ purchases: [], wages: { DEU: 1 }, householdSpendingShare: 0.6 }))
    /** By one thread, and by several at once. */
    const ask = async () => {
      const found = fault(await run('multipliers', '--economy', 'DEU', '--table', stored))
      expect(fault(await run('impact', shock, '--table', stored))).toEqual(found)
      return found
    }
    for (const length of [whole.length - 1, 100, 40]) {
      truncateSync(stored, length)
      expect(await ask()).toEqual({ exit: 1, code: 'stored-table-cut', path: stored })
      writeFileSync(stored, whole)
    }
    writeFileSync(stored, Buffer.concat([whole, Buffer.alloc(8)]))
    expect(await ask()).toMatchObject({ code: 'stored-table-cut' })
    const codes: Record<number, string> = { 3: 'not-a-stored-table', 16: 'stored-table-version', 24: 'stored-table-cut' }
    for (const place of [3, 16, 20, 24, 33, 70, 64 + 120, Math.floor(whole.length / 2), whole.length - 1]) {
      const changed = Buffer.from(whole)
      changed[place]! ^= 1
      writeFileSync(stored, changed)
      expect(await ask()).toEqual({ exit: 1, code: codes[place] ?? 'stored-table-changed', path: stored })
    }
  })

  test('a file of another kind is neither read nor written over', async () => {
    writeFileSync(stored, 'row,DEU.agriculture\n')
    expect(fault(await run('multipliers', '--economy', 'DEU', '--table', stored))).toEqual({
      exit: 1,
      code: 'not-a-stored-table',
      path: stored,
    })
    expect(fault(await run('import-table', published('germany-1995'), stored))).toEqual({
      exit: 1,
      code: 'not-a-stored-table',
      path: stored,
    })
    expect(readFileSync(stored, 'utf8')).toBe('row,DEU.agriculture\n')
    expect(fault(await run('import-table', published('germany-1995'), folder))).toMatchObject({ code: 'not-a-stored-table' })
  })

  test('is replaced by a new one, and stays where the new one is at fault', async () => {
    await run('import-table', published('germany-1995'), stored)
    const before = readFileSync(stored)
    const changed = join(folder, 'changed')
    cpSync(published('germany-1995'), changed, { recursive: true })
    writeFileSync(join(changed, 'flows.csv'), readFileSync(join(changed, 'flows.csv'), 'utf8').replace('304584', '904584'))
    expect((await run('import-table', changed, stored)).document.errors[0].code).toMatch(/not-output$/)
    expect(readFileSync(stored).equals(before)).toBe(true)
    expect((await run('import-table', published('netherlands-2006'), stored)).code).toBe(0)
    expect(readFileSync(stored).equals(before)).toBe(false)
    expect(readdirSync(folder).sort()).toEqual(['changed', 'germany.table'])
  })
})

test('every command adds itself under the name it is loaded by', async () => {
  for (const [name, load] of Object.entries(commands)) {
    const program = new Command()
    ;(await load()).register(program)
    expect(program.commands.map((command) => command.name())).toEqual([name])
  }
})
