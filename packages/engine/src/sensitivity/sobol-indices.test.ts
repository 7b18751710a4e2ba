import { describe, expect, test } from 'vitest'
import { type Factor, saltelliDesign } from './saltelli-design.ts'
import { sobolIndices } from './sobol-indices.ts'

const bootstrap = { seed: 1, resamples: 400, confidence: 0.95 }

/** Indices of a function of even numbers by the joint design. */
function indicesOf(f: (u: readonly number[]) => number, groups: readonly (readonly string[])[], points: number, seed = 1) {
  const factors: Factor[] = groups.map((paths, g) => ({ name: `factor ${g}`, paths }))
  const design = saltelliDesign(seed, factors)
  const paths = groups.flat().toSorted()
  const figures = (fromB: (path: string) => boolean) =>
    Float64Array.from({ length: points }, (_, k) => f(paths.map((path) => design.numbers(fromB(path) ? 1 : 0, path)(k))))
  return sobolIndices(
    figures(() => false),
    figures(() => true),
    groups.map((group) => figures((path) => group.includes(path))),
    bootstrap,
  )
}

const within = ({ low, high }: { low: number; high: number }, analytic: number, name: string) => {
  expect(low, name).toBeLessThanOrEqual(analytic)
  expect(high, name).toBeGreaterThanOrEqual(analytic)
}

describe('Ishigami & Homma (1990): sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1 on (−π, π)³', () => {
  const [a, b] = [7, 0.1]
  const ishigami = (u: readonly number[]) => {
    const [x1, x2, x3] = u.map((v) => Math.PI * (2 * v - 1)) as [number, number, number]
    return Math.sin(x1) + a * Math.sin(x2) * Math.sin(x2) + b * x3 * x3 * x3 * x3 * Math.sin(x1)
  }
  const pi4 = Math.PI * Math.PI * Math.PI * Math.PI
  const v1 = 0.5 * (1 + (b * pi4) / 5) * (1 + (b * pi4) / 5)
  const v2 = (a * a) / 8
  const v13 = b * b * pi4 * pi4 * (1 / 18 - 1 / 50)
  const variance = v1 + v2 + v13

  test.each([1, 2, 3])('analytic indices lie in the intervals, seed %i', (seed) => {
    const found = indicesOf(ishigami, [['x1'], ['x2'], ['x3']], 1024, seed)
    expect(found.variance / variance).toBeCloseTo(1, 1)
    for (const [i, part] of [v1, v2, 0].entries()) within(found.first[i]!, part / variance, `S${i + 1}`)
    for (const [i, part] of [v1 + v13, v2, v13].entries()) within(found.total[i]!, part / variance, `T${i + 1}`)
  })

  test('a group is one factor: x1 and x3 together hold all that is not x2', () => {
    const found = indicesOf(ishigami, [['x1', 'x3'], ['x2']], 2048)
    within(found.first[0]!, (v1 + v13) / variance, 'S of the group')
    within(found.total[0]!, (v1 + v13) / variance, 'T of the group')
    within(found.first[1]!, v2 / variance, 'S2')
  })
})

test("Sobol' (1993) g-function of eight factors: analytic indices lie in the intervals", () => {
  const weights = [0, 1, 4.5, 9, 99, 99, 99, 99]
  const g = (u: readonly number[]) => u.reduce((product, v, i) => (product * (Math.abs(4 * v - 2) + weights[i]!)) / (1 + weights[i]!), 1)
  const parts = weights.map((weight) => 1 / 3 / ((1 + weight) * (1 + weight)))
  const whole = parts.reduce((product, part) => product * (1 + part), 1)
  const variance = whole - 1
  const found = indicesOf(
    g,
    weights.map((_, i) => [`x${i}`]),
    2048,
  )
  parts.forEach((part, i) => {
    within(found.first[i]!, part / variance, `S${i}`)
    within(found.total[i]!, (part * whole) / (1 + part) / variance, `T${i}`)
  })
})

test('a figure that does not vary has no indices', () => {
  const found = indicesOf(() => 5, [['x']], 64)
  expect(found).toEqual({ variance: 0, first: [{ value: 0, low: 0, high: 0 }], total: [{ value: 0, low: 0, high: 0 }] })
})
