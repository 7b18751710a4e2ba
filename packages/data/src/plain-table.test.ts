import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ModelInputError } from '@shiftwork/contracts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPlainTable } from './plain-table.ts'

const germany = fileURLToPath(new URL('../../../tests/published/germany-1995', import.meta.url))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plain-table-'))
  cpSync(germany, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

function faults() {
  try {
    readPlainTable(folder)
  } catch (fault) {
    if (fault instanceof ModelInputError) return fault.findings.map(({ code, path, found }) => ({ code, path, found }))
    throw fault
  }
  return []
}

test('figures, codes with blanks and commas, and employment come in as they stand', () => {
  const table = readPlainTable(folder)
  expect(table.industries).toEqual(['agriculture', 'industry', 'construction', 'trade, transport', 'business services', 'other services'])
  expect([...table.intermediate.slice(0, 6)]).toEqual([1131, 25480, 1, 607, 710, 762])
  expect(table.finalUses.map(({ economy, use }) => `${economy}.${use}`)).toEqual(['DEU.HFCE', 'DEU.OTHER'])
  expect(table.persons[3]).toBe(9_251_000)
  expect([...table.productTaxes]).toEqual([0, 0, 0, 0, 0, 0])
})

test('a byte-order mark and Windows line ends change nothing', () => {
  const before = readPlainTable(folder)
  edit('flows.csv', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`)
  expect(readPlainTable(folder)).toEqual(before)
})

test('the order of lines and columns does not matter', () => {
  const before = readPlainTable(folder)
  edit('flows.csv', (text) => {
    const [heading, ...lines] = text.trimEnd().split('\n')
    return `${[heading, ...lines.toReversed()].join('\n')}\n`
  })
  expect(readPlainTable(folder)).toEqual(before)
})

test('a cell that is no number is named by file, line and column', () => {
  edit('flows.csv', (text) => text.replace('304584', 'n/a'))
  expect(faults()).toEqual([{ code: 'not-a-number', path: 'flows.csv:3:3', found: 'n/a' }])
})

test.each(['', 'Infinity', '0x10', '1e999', '1 000'])('"%s" is no number either', (text) => {
  edit('flows.csv', (all) => all.replace('304584', text))
  expect(faults()).toEqual([{ code: 'not-a-number', path: 'flows.csv:3:3', found: text }])
})

test('unknown, doubled and missing lines and columns', () => {
  edit('flows.csv', (text) => text.replace('row,DEU.agriculture', 'row,DEU.fishing').replace('\nDEU.construction', '\nDEU.industry'))
  expect(faults()).toEqual([
    { code: 'unknown-column', path: 'flows.csv:1:2', found: 'DEU.fishing' },
    { code: 'missing-column', path: 'flows.csv:1', found: undefined },
    { code: 'line-twice', path: 'flows.csv:4:1', found: 'DEU.industry' },
  ])
})

test('a line that is too short', () => {
  edit('flows.csv', (text) => text.replace(',22070', ''))
  expect(faults()).toEqual([{ code: 'wrong-line-length', path: 'flows.csv:7:7', found: '6 cells' }])
})

test('a quote that never closes, and text after a closing quote', () => {
  edit('flows.csv', (text) => `${text}"DEU.`)
  expect(faults()).toMatchObject([{ code: 'broken-file', path: 'flows.csv:8:1' }])
  edit('flows.csv', (text) => text.replace('transport",3559', 'transport" ,3559'))
  expect(faults()).toMatchObject([{ code: 'broken-file', path: 'flows.csv:5:1' }])
})

test('missing files and lines', () => {
  rmSync(join(folder, 'final-uses.csv'))
  edit('primary-inputs.csv', (text) => text.replace(/^value-added.*\n/m, ''))
  expect(faults()).toMatchObject([
    { code: 'missing-file', path: 'final-uses.csv' },
    { code: 'missing-line', path: 'primary-inputs.csv' },
  ])
})

test('table.json is checked field by field, and total flows need foreign trade', () => {
  edit('table.json', (text) => text.replace('"domestic"', '"netto"'))
  expect(faults()).toMatchObject([{ code: 'unknown-value', path: 'table.json/flows' }])
  edit('table.json', (text) => text.replace('"netto"', '"total"'))
  expect(faults()).toMatchObject([
    { code: 'missing-column', path: 'final-uses.csv:1' },
    { code: 'missing-column', path: 'final-uses.csv:1' },
  ])
})

test('kinds of employment are never mixed, and counts are not negative', () => {
  edit('employment.csv', (text) => text.replace('industry,8381000,head-count', 'industry,8381000,fte').replace('1096000', '-3'))
  expect(faults()).toMatchObject([
    { code: 'wrong-cell', path: 'employment.csv:2:3', found: '-3' },
    { code: 'wrong-cell', path: 'employment.csv:3:4', found: 'fte' },
  ])
})

test('a folder that is not there', () => {
  folder = join(folder, 'nowhere')
  expect(faults()).toMatchObject([{ code: 'missing-folder' }])
  folder = join(folder, '..')
})
