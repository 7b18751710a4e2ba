import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseScenario } from '@shiftwork/contracts'
import { smallScenario } from '@shiftwork/contracts/testing'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from './testing/open-app.ts'

let api: TestApp
let run: string
const name = '=HYPERLINK("x") & Ко; 🛩'
beforeAll(async () => {
  api = await openTestApp()
  const scenario = (await api.call('POST', '/scenarios', { body: smallScenario(name) })).json.id
  run = (await api.call('POST', '/runs', { body: { scenario, draws: 256 } })).json.id
  await api.untilEnded(run)
})
afterAll(() => api.close())

async function file(path: string, headers: Record<string, string> = {}) {
  const reply = await api.app.inject({ method: 'GET', url: `/api/v1${path}`, headers: { host: '127.0.0.1:4300', ...headers } })
  return { status: reply.statusCode, headers: reply.headers, bytes: new Uint8Array(reply.rawPayload) }
}

/** Rows of a file that this service wrote. */
const rowsOf = (text: string) =>
  text
    .slice(1)
    .split('\r\n')
    .slice(0, -1)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1]?.replaceAll('""', '"') ?? cell[2]!))

test('the archive holds every cut, and reading a cut again gives the same bits', async () => {
  const { status, headers, bytes } = await file(`/runs/${run}/archive?language=en`)
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('application/zip')
  expect(headers['content-disposition']).toBe(`attachment; filename="shiftwork-${run}.zip"`)
  const files = unzipSync(bytes)
  const estimate = (await api.call('GET', `/runs/${run}/estimate`)).json
  expect(Object.keys(files).filter((path) => path.startsWith('cuts/'))).toEqual(
    estimate.available.map((cut: { name: string }) => `cuts/${cut.name}.csv`),
  )
  for (const wanted of ['criteria', 'places-jobs', 'months-posts']) {
    const cut = (await api.call('GET', `/runs/${run}/cuts/${wanted}`)).json
    const [header, ...rows] = rowsOf(strFromU8(files[`cuts/${wanted}.csv`]!))
    expect(header!.slice(-cut.stats.length)).toEqual(cut.stats)
    const read = rows.flatMap((row) => row.slice(-cut.stats.length).map((cell) => (cell === '' ? null : Number(cell))))
    expect(read).toEqual(cut.values)
  }
  expect(parseScenario(JSON.parse(strFromU8(files['scenario.json']!))).name).toBe(name)
  expect(strFromU8(files['README.txt']!)).toContain(estimate.hash)
})

test('what a spreadsheet would compute is text', async () => {
  const hostile = { ...smallScenario('Hostile'), notes: '=1+1' }
  const risky = structuredClone(hostile) as ReturnType<typeof smallScenario>
  risky.product.price = {
    chosen: 'x',
    claims: [{ id: 'x', value: 10, said: 'own', source: { title: '=cmd|calc!A1' }, confidence: 'low', note: '+1' }],
  }
  const scenario = (await api.call('POST', '/scenarios', { body: risky })).json.id
  const { id } = (await api.call('POST', '/runs', { body: { scenario, draws: 0 } })).json
  await api.untilEnded(id)
  const files = unzipSync((await file(`/runs/${id}/archive`)).bytes)
  const claim = rowsOf(strFromU8(files['assumptions.csv']!)).find(([path]) => path === 'product/price')!
  expect(claim).toContain("'=cmd|calc!A1")
  expect(claim).toContain("'+1")
  const sheets = unzipSync((await file(`/runs/${id}/workbook`)).bytes)
  const xml = Object.entries(sheets).filter(([path]) => path.startsWith('xl/worksheets/sheet'))
  expect(xml).toHaveLength(5)
  for (const [, sheet] of xml) expect(strFromU8(sheet)).not.toMatch(/<f[ >]/)
})

/** The empty rest of a row is said as one cell, repeated; columns of a sheet are fewer than these. */
const mostColumns = 30

/** Cells of the first sheet of a workbook as LibreOffice reads them: type, and value or text. */
function openedByLibreOffice(workbook: Uint8Array): { readonly type: string; readonly value: string }[][] {
  const folder = mkdtempSync(join(tmpdir(), 'shiftwork-workbook-'))
  try {
    writeFileSync(join(folder, 'estimate.xlsx'), workbook)
    const own = `-env:UserInstallation=file://${folder}/profile`
    const { status, stderr } = spawnSync('soffice', [
      own,
      '--headless',
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      join(folder, 'estimate.xlsx'),
    ])
    expect([status, status === 0 ? '' : String(stderr)]).toEqual([0, ''])
    const sheet = /<table:table table:name="Summary".*?<\/table:table>/s.exec(readFileSync(join(folder, 'estimate.fods'), 'utf8'))![0]
    const rows = [...sheet.matchAll(/<table:table-row.*?<\/table:table-row>/gs)].map(([row]) =>
      [...row.matchAll(/<table:table-cell([^>]*)>(?:\s*<text:p>(.*?)<\/text:p>)?/gs)].flatMap(([, attributes = '', text = '']) => {
        const type = /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? ''
        const value = /office:value="([^"]*)"/.exec(attributes)?.[1] ?? text
        const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1)
        return Array.from({ length: Math.min(repeated, mostColumns) }, () => ({ type, value }))
      }),
    )
    return rows.filter((row) => row.some(({ type }) => type !== ''))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('LibreOffice opens the workbook with numbers that are numbers', { timeout: 240_000 }, async () => {
  const [header, ...rows] = openedByLibreOffice((await file(`/runs/${run}/workbook?language=en`)).bytes)
  const cut = (await api.call('GET', `/runs/${run}/cuts/criteria`)).json
  const columns = header!.map(({ value }) => value)
  expect(rows).toHaveLength(cut.axes[0].codes.length)
  for (const [k, code] of cut.axes[0].codes.entries()) {
    const row = rows.find((cells) => cells.some(({ value }) => value === code))!
    const central = cut.values[k * cut.stats.length + cut.stats.indexOf('central')]
    if (central === null) continue
    const cell = row[columns.indexOf('central')]!
    expect([code, cell.type]).toEqual([code, 'float'])
    expect(Math.abs(Number(cell.value) - central)).toBeLessThanOrEqual(1e-12 * Math.abs(central))
  }
})

test('headings and names are in the language that is asked for, by name or by the reader’s program', async () => {
  const sheetNames = async (path: string, headers = {}) => {
    const { headers: said, bytes } = await file(path, headers)
    return [said['content-language'], /<sheet [^>]*name="([^"]*)"/.exec(strFromU8(unzipSync(bytes)['xl/workbook.xml']!))?.[1]]
  }
  expect(await sheetNames(`/runs/${run}/workbook?language=uk`)).toEqual(['uk', 'Підсумок'])
  expect(await sheetNames(`/runs/${run}/workbook`, { 'accept-language': 'fr-FR,fr;q=0.9' })).toEqual(['fr', 'Synthèse'])
  expect((await file(`/runs/${run}/workbook?language=de`)).status).toBe(422)
})

test('what comes from a worked example is said in the language too, the file of the scenario as it is stored', async () => {
  const body = { ...smallScenario('Build in Ukraine'), notes: 'Car making.' }
  const scenario = (await api.call('POST', '/scenarios', { body })).json.id
  const drawn = (await api.call('POST', '/runs', { body: { scenario, draws: 0 } })).json.id
  await api.untilEnded(drawn)
  const files = unzipSync((await file(`/runs/${drawn}/archive?language=fr`)).bytes)
  const text = (part: string) => strFromU8(files[part]!)
  expect(text('README.txt')).toMatch(/^\ufeff?Construire en Ukraine\r\n/)
  expect(text('README.txt')).toMatch(/\d [A-Z]{3} aux prix du scénario pour 1000000 USD de 2022/)
  expect(JSON.parse(text('scenario.json'))).toMatchObject({ name: 'Build in Ukraine', notes: 'Car making.' })
})

test('a run without an estimate has nothing to export', async () => {
  expect((await file('/runs/01890000-0000-7000-8000-000000000000/workbook')).status).toBe(404)
})
