import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ModelInputError } from '@shiftwork/contracts'
import { afterAll, expect, test } from 'vitest'
import { readRegionalRowTotals } from './regional-row-totals.ts'

const folder = mkdtempSync(join(tmpdir(), 'shiftwork-row-totals-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(text: string) {
  const path = join(folder, 'totals.csv')
  writeFileSync(path, text)
  return readRegionalRowTotals(path, ['A01', 'C25', 'F'])
}

test('products that are left out are left to the quotients', () => {
  expect([...read('product,bought-at-home\nF,12.5\nA01,0\n')]).toEqual([0, Number.NaN, 12.5])
})

test.each([
  ['product,amount\n', 'totals.csv:1:1'],
  ['product,bought-at-home\nX,1\n', 'totals.csv:2:1'],
  ['product,bought-at-home\nF,1\nF,2\n', 'totals.csv:3:1'],
  ['product,bought-at-home\nF,-1\n', 'totals.csv:2:2'],
  ['product,bought-at-home\nF,many\n', 'totals.csv:2:2'],
])('a fault is named by line and column: %j', (text, path) => {
  expect(() => read(text)).toThrow(ModelInputError)
  expect(() => read(text)).toThrow(path)
})
