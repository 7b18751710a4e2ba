import type { Distribution } from '@shiftwork/contracts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centralValue, quantileOf } from './distribution.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { normalQuantile } from './normal-quantile.ts'

test('normal quantiles as tabled (Abramowitz & Stegun, table 26.5 and 26.6)', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
  expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 14)
  expect(normalQuantile(0.999)).toBeCloseTo(3.0902323061678136, 13)
  expect(normalQuantile(1e-9)).toBeCloseTo(-5.997807015007686, 12)
  expect(normalQuantile(0.5)).toBe(0)
})

test('incomplete beta: closed forms I_x(1, b) = 1 − (1 − x)^b, I_x(a, 1) = x^a, I_½(a, a) = ½', () => {
  for (const x of [0.01, 0.3, 0.5, 0.77, 0.99]) {
    expect(incompleteBeta(x, 1, 3)).toBeCloseTo(1 - (1 - x) * (1 - x) * (1 - x), 13)
    expect(incompleteBeta(x, 4, 1)).toBeCloseTo(x * x * x * x, 13)
  }
  for (const a of [0.4, 1, 2.5, 40]) expect(incompleteBeta(0.5, a, a)).toBeCloseTo(0.5, 12)
})

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const bounds = fc
  .tuple(finite(-1e6, 1e6), finite(0.001, 1e6), finite(0, 1))
  .map(([min, span, at]) => ({ min, max: min + span, mode: min + span * at }))
const distributions: fc.Arbitrary<Distribution> = fc.oneof(
  finite(-1e9, 1e9).map((value): Distribution => ({ kind: 'fixed', value })),
  bounds.map(({ min, max }): Distribution => ({ kind: 'uniform', min, max })),
  bounds.map(({ min, mode, max }): Distribution => ({ kind: 'triangular', min, mode, max })),
  bounds.map(({ min, mode, max }): Distribution => ({ kind: 'pert', min, mode, max })),
  fc.tuple(finite(-1e6, 1e6), finite(0.001, 1e3)).map(([mean, sd]): Distribution => ({ kind: 'normal', mean, sd })),
  fc.tuple(finite(0.001, 1e6), finite(0.001, 2)).map(([median, sd]): Distribution => ({ kind: 'lognormal', median, sd })),
  fc
    .tuple(finite(0.3, 50), finite(0.3, 50), bounds)
    .map(([alpha, beta, { min, max }]): Distribution => ({ kind: 'beta', alpha, beta, min, max })),
  fc.constant<Distribution>({
    kind: 'discrete',
    values: [
      { value: 1, weight: 0.2 },
      { value: 5, weight: 0.5 },
      { value: 9, weight: 0.3 },
    ],
  }),
)

test('quantiles never fall as the probability rises, and stay inside the bounds', () => {
  fc.assert(
    fc.property(distributions, finite(1e-6, 1 - 1e-6), finite(1e-6, 1 - 1e-6), (distribution, p, q) => {
      const quantile = quantileOf(distribution)
      const [low, high] = [quantile(Math.min(p, q)), quantile(Math.max(p, q))]
      const slack = 1e-9 * (1 + Math.abs(high))
      const inside = !('max' in distribution) || (low >= distribution.min - slack && high <= distribution.max + slack)
      return low <= high + slack && inside && Number.isFinite(low) && Number.isFinite(high)
    }),
    { seed: 21, numRuns: 400 },
  )
})

test('the mean of the quantiles is the mean of the distribution', () => {
  const cases: [Distribution, number][] = [
    [{ kind: 'uniform', min: 2, max: 6 }, 4],
    [{ kind: 'triangular', min: 0, mode: 1, max: 5 }, 2],
    [{ kind: 'pert', min: 0, mode: 1, max: 5 }, (0 + 4 + 5) / 6],
    [{ kind: 'normal', mean: 3, sd: 2 }, 3],
    [{ kind: 'lognormal', median: 2, sd: 0.3 }, 2 * Math.exp(0.045)],
    [{ kind: 'beta', alpha: 2, beta: 3, min: 10, max: 20 }, 14],
    [
      {
        kind: 'discrete',
        values: [
          { value: 1, weight: 0.25 },
          { value: 3, weight: 0.75 },
        ],
      },
      2.5,
    ],
  ]
  for (const [distribution, mean] of cases) {
    const quantile = quantileOf(distribution)
    const n = 4096
    let sum = 0
    for (let k = 0; k < n; k++) sum += quantile((k + 0.5) / n)
    expect(sum / n, distribution.kind).toBeCloseTo(mean, 3)
  }
})

test('quantile and probability are inverse for the beta distribution', () => {
  fc.assert(
    fc.property(finite(0.5, 60), finite(0.5, 60), finite(0.001, 0.999), (alpha, beta, p) => {
      const x = quantileOf({ kind: 'beta', alpha, beta, min: 0, max: 1 })(p)
      return Math.abs(incompleteBeta(x, alpha, beta) - p) < 1e-10
    }),
    { seed: 22, numRuns: 200 },
  )
})

test('the central value: mode of triangular and PERT, median of normal, lognormal and beta, mean of uniform and discrete', () => {
  expect(centralValue({ kind: 'triangular', min: 0, mode: 1, max: 9 })).toBe(1)
  expect(centralValue({ kind: 'pert', min: 0, mode: 1, max: 9 })).toBe(1)
  expect(centralValue({ kind: 'lognormal', median: 4, sd: 1 })).toBe(4)
  expect(centralValue({ kind: 'normal', mean: 4, sd: 1 })).toBe(4)
  expect(centralValue({ kind: 'beta', alpha: 3, beta: 3, min: 2, max: 4 })).toBeCloseTo(3, 12)
  expect(centralValue({ kind: 'uniform', min: 2, max: 4 })).toBe(3)
  expect(
    centralValue({
      kind: 'discrete',
      values: [
        { value: 1, weight: 0.5 },
        { value: 4, weight: 0.5 },
      ],
    }),
  ).toBe(2.5)
})
