import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedHeap } from '../kernels/heap.ts'
import { factorise, inverse, solveSystem } from './lu.ts'

const matrix = fc
  .integer({ min: 1, max: 12 })
  .chain((n) =>
    fc.tuple(
      fc.constant(n),
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: n * n, maxLength: n * n }),
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: n, maxLength: n }),
    ),
  )

test('the solution satisfies its system', () => {
  fc.assert(
    fc.property(matrix, ([n, cells, right]) => {
      const m = Float64Array.from(cells, (cell, k) => cell + (k % (n + 1) === 0 ? n + 1 : 0))
      const x = solveSystem(m, n, Float64Array.from(right))
      for (let i = 0; i < n; i++) {
        let row = 0
        for (let j = 0; j < n; j++) row += m[i * n + j]! * x[j]!
        expect(Math.abs(row - right[i]!)).toBeLessThanOrEqual(1e-13)
      }
    }),
    { seed: 11, numRuns: 500 },
  )
})

const shared = sharedHeap()

test('two right sides at once have the solutions that each has alone', () => {
  fc.assert(
    fc.property(matrix, ([n, cells, right]) => {
      const m = Float64Array.from(cells, (cell, k) => cell + (k % (n + 2) === 1 ? n + 2 : 0) + (k % (n + 1) === 0 ? 0.5 : 0))
      let lu: ReturnType<typeof factorise>
      try {
        lu = factorise(m.slice(), n)
      } catch {
        return
      }
      if (lu.inverseDiagonal.some((inverseOfPivot) => Math.abs(inverseOfPivot) > 1e3)) return
      const pair = Float64Array.from({ length: 2 * n }, (_, k) => (k % 2 === 0 ? right[k / 2]! : 3 - right[(k - 1) / 2]!))
      const alone = [0, 1].map((lane) =>
        solveSystem(
          m,
          n,
          Float64Array.from(right, (_, i) => pair[2 * i + lane]!),
        ),
      )
      const { numbers, kernels } = shared.take({}, n * n + 4 * n)
      numbers.set([...m, ...new Array(2 * n).fill(0), ...pair])
      kernels.factorise(0, n, n * n, n * n + n)
      kernels.solvePair(0, n, n * n, n * n + n, n * n + 2 * n)
      for (let k = 0; k < 2 * n; k++) expect(numbers[n * n + 2 * n + k]).toBeCloseTo(alone[k % 2]![k >> 1]!, 6)
    }),
    { seed: 12, numRuns: 500 },
  )
})

test('rows are exchanged where the diagonal is zero', () => {
  expect([...solveSystem(Float64Array.of(0, 2, 4, 0), 2, Float64Array.of(6, 8))]).toEqual([2, 3])
  expect([...inverse(factorise(Float64Array.of(0, 2, 4, 0), 2))]).toEqual([0, 0.25, 0.5, 0])
})

test('a singular matrix is refused, not repaired', () => {
  expect(() => factorise(Float64Array.of(1, 2, 2, 4), 2)).toThrow(/singular/)
  expect(() => factorise(Float64Array.of(Number.NaN), 1)).toThrow(/singular/)
})
