import { readdirSync } from 'node:fs'
import { CatalogueItemSchema } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { bundledFile, readBundledJson } from './bundled-file.ts'
import { catalogue } from './catalogue.ts'

test.each(catalogue().map((item) => [item.id, item] as const))('%s is a valid item with records and known faults', (_, item) => {
  const read = CatalogueItemSchema.parse(item)
  expect(read.records).toBeGreaterThan(0)
  expect(read.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test('no bundled file is left out of the catalogue', () => {
  const listed = readBundledJson<{ files: string[] }[]>('catalogue.json').flatMap(({ files }) => files.map((file) => file.replace('/', '')))
  const present = readdirSync(bundledFile('.')).filter((name) => name !== 'SOURCES.md' && name !== 'catalogue.json')
  expect(present.filter((name) => !listed.includes(name))).toEqual([])
})

test('figures are counted from the files', () => {
  const records = Object.fromEntries(catalogue().map(({ id, records: count }) => [id, count]))
  expect(records['national-tables']).toBe(80 * (50 * 50 + 50 * 9 + 8 * 50 + 8 * 9))
  expect(records['occupations']).toBe(619)
  expect(records['economies']).toBe(80)
})
