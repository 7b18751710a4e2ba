import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWeightedRows, putRow, weightedRows } from './weighted-rows.ts'

const length = 7
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const row = fc.record({ weight: number, numbers: fc.array(number, { minLength: length, maxLength: length }) })

test('the sum of rows has the bits of adding one after the other, inside its bounds and nowhere else', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 11 }), (some) => {
      const from = Float64Array.from(some.flatMap(({ numbers }) => numbers))
      const rows = weightedRows(some.length)
      some.forEach(({ weight }, r) => {
        putRow(rows, r * length, weight)
      })
      const into = new Float64Array(2 * length).fill(1)
      addWeightedRows(from, rows, 2, 5, into, length)
      const expected = new Float64Array(2 * length).fill(1)
      for (const { weight, numbers } of some) for (let k = 2; k < 5; k++) expected[length + k]! += weight * numbers[k]!
      expect(into).toEqual(expected)
    }),
    { seed: 7 },
  )
})

test('rows put in before are forgotten when the count begins anew', () => {
  const rows = weightedRows(2)
  putRow(rows, 0, 5)
  rows.count = 0
  putRow(rows, 1, 2)
  const into = new Float64Array(1)
  addWeightedRows(new Float64Array([1, 10]), rows, 0, 1, into, 0)
  expect(into[0]).toBe(20)
})
