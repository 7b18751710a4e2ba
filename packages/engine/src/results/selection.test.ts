import fc from 'fast-check'
import { expect, test } from 'vitest'
import { putRanksInPlace } from './selection.ts'

test('the wanted ranks hold what they would hold in sorted order', () => {
  const numbers = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 2000 })
  fc.assert(
    fc.property(numbers, fc.array(fc.nat(1999), { maxLength: 10 }), (list, wanted) => {
      const ranks = [...new Set(wanted.map((rank) => rank % list.length))].sort((a, b) => a - b)
      const values = Float64Array.from(list)
      const sorted = values.slice().sort()
      putRanksInPlace(values, ranks)
      expect(ranks.map((rank) => values[rank]! + 0)).toEqual(ranks.map((rank) => sorted[rank]! + 0))
      expect(values.slice().sort()).toEqual(sorted)
    }),
    { seed: 52, numRuns: 200 },
  )
})
