import { fileURLToPath } from 'node:url'
import { readPlainTable } from '@shiftwork/data'
import { denseEconomies, multipliers } from '@shiftwork/engine'
import { expect, test } from 'vitest'

/** Published wage effects and wage multipliers, as rOpenGov/iotables reproduces them (tests of direct effects and input multipliers @ 84e420fc). */
const published = {
  effects: [0.263, 0.099, 0.306, 0.212, 0.465, 0.493],
  multipliers: [2.466, 2.333, 1.84, 2.372, 1.953, 1.417],
}

const { model, findings } = denseEconomies(readPlainTable(fileURLToPath(new URL('netherlands-2006', import.meta.url))))
const rows = multipliers(model!, 0, Float64Array.of(0)).rows

test('the table is taken as it stands', () => expect(findings).toEqual([]))

test('Netherlands 2006: wages called for by one unit of final demand', () => {
  expect(rows.map((row) => Number(row.labourIncomeTypeI!.own.toFixed(3)))).toEqual(published.effects)
})

test('Netherlands 2006: the same over the wages of the industry itself', () => {
  expect(rows.map((row, j) => Number((row.labourIncomeTypeI!.own / model!.labourIncome[j]!).toFixed(3)))).toEqual(published.multipliers)
})
