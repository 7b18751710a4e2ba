import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPlainTable } from '@shiftwork/data'
import { denseEconomies, multipliers } from '@shiftwork/engine'
import { describe, expect, test } from 'vitest'

const folder = new URL('ons-uk-2019/', import.meta.url)
const { model, findings } = denseEconomies(readPlainTable(fileURLToPath(folder)))
const rows = multipliers(model!, 0, Float64Array.of(0)).rows

/** Sheets "Effects" and "Multipliers" of the same workbook, seven significant digits; the code stands last, because some hold commas. */
const published = readFileSync(new URL('published-multipliers.csv', folder), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => /^((?:[^,]*,){5})"?(.*?)"?$/.exec(line)!)
  .map(([, figures, code]) => ({ figures: figures!.split(',').map(Number), code }))
const column = (k: number) => published.map(({ figures }) => figures[k]!)

/** The workbook shows three decimals; its cells, and this extract of them, hold more. */
const digits = 1e-6

test('105 industries, in the order of the workbook, no error found', () => {
  expect(rows.map(({ industry }) => industry)).toEqual(published.map(({ code }) => code))
  expect(rows).toHaveLength(105)
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
})

describe('United Kingdom 2019, Office for National Statistics: every industry', () => {
  /** The workbook prints 0 where an industry pays no wages itself (imputed rents). */
  const overDirect = (coefficients: Float64Array, found: (number | undefined)[]) =>
    found.map((value, j) => (coefficients[j] === 0 ? 0 : value! / coefficients[j]!))
  const output = rows.map(({ typeI }) => typeI?.own)
  const wages = rows.map(({ labourIncomeTypeI }) => labourIncomeTypeI?.own)
  const valueAdded = rows.map(({ valueAddedTypeI }) => valueAddedTypeI?.own)

  test.each([
    ['output multiplier', output, 0],
    ['compensation of employees: effect', wages, 1],
    ['compensation of employees: multiplier', overDirect(model!.labourIncome, wages), 2],
    ['gross value added: effect', valueAdded, 3],
    ['gross value added: multiplier', overDirect(model!.valueAdded, valueAdded), 4],
  ])('%s', (_, found, at) => {
    column(at).forEach((value, j) => {
      expect(Math.abs(found[j]! - value), rows[j]!.industry).toBeLessThanOrEqual(digits * Math.max(1, value))
    })
  })
})
