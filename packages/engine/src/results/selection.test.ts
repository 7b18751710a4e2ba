import fc from 'fast-check'
import { expect, test } from 'vitest'
import { putRanksInPlace, setRanked } from './selection.ts'

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

test('numbers of wanted ranks, also of numbers that lie close together or far apart', () => {
  const wide = fc.oneof(fc.double({ noNaN: true }), fc.double({ noNaN: true, min: 1, max: 1.0000001 }), fc.integer({ min: 0, max: 3 }))
  fc.assert(
    fc.property(fc.array(wide, { minLength: 2, maxLength: 2000 }), fc.array(fc.nat(1999), { maxLength: 10 }), (list, wanted) => {
      const ranks = [...new Set(wanted.map((rank) => rank % list.length))].sort((a, b) => a - b)
      const values = Float64Array.from(list)
      const sorted = values.slice().sort()
      const out = new Float64Array(ranks.length)
      setRanked(values, sorted[0]!, sorted.at(-1)!, ranks, out)
      expect([...out].map((value) => value + 0)).toEqual(ranks.map((rank) => sorted[rank]! + 0))
      expect([...values]).toEqual(list)
    }),
    { seed: 53, numRuns: 200 },
  )
})
