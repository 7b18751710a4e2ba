import type { Cut } from '@shiftwork/contracts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeCut, encodeCut } from './cut-pieces.ts'

const cutOf = (values: (number | null)[]): Cut => ({
  name: 'some',
  measure: 'output',
  unit: 'million',
  axes: [{ name: 'month', codes: values.map((_, k) => String(k)) }],
  stats: ['central'],
  draws: 0,
  values,
})

test('a cut comes back from its pieces, null as null', async () => {
  const value = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }))
  await fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 400 }), async (values) => {
      const cut = cutOf(values)
      const { values: _, ...head } = cut
      expect(await decodeCut(head, await encodeCut(cut))).toEqual(cut)
    }),
    { seed: 61, numRuns: 50 },
  )
})

test('no piece is above 1 MB, even of numbers that cannot be packed, and the same cut gives the same bytes', async () => {
  let state = 1
  const values = Array.from({ length: 300_000 }, () => {
    state = Math.imul(state, 1664525) + 1013904223
    return state / 7
  })
  const [once, again] = [await encodeCut(cutOf(values)), await encodeCut(cutOf(values))]
  expect(once.length).toBeGreaterThan(1)
  for (const piece of once) expect(piece.byteLength).toBeLessThanOrEqual(1_048_576)
  expect(again).toEqual(once)
  const { values: _, ...head } = cutOf(values)
  expect((await decodeCut(head, once)).values).toEqual(values)
})
