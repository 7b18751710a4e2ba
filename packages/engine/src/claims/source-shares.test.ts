import { expect, test } from 'vitest'
import type { NamedAssumption } from '../sensitivity/assumptions-by-path.ts'
import { elasticity, elasticityPoints, sourceShares } from './source-shares.ts'

const assumption = (path: string, central: number, whole = false): NamedAssumption => ({
  path,
  pointer: path,
  central,
  uncertain: false,
  whole,
  inProject: 0,
  inCounterfactual: null,
})

test('of a product of powers the elasticities are the powers, and the shares their absolute parts', () => {
  // f = a² b / c
  const f = (a: number, b: number, c: number) => (a * a * b) / c
  const points = elasticityPoints([assumption('a', 3), assumption('b', 20, true), assumption('c', 0.5), assumption('d', 0)])
  expect(points).toHaveLength(3)
  const [a, b, c] = points
  const figure = f(3, 20, 0.5)
  const found = [
    elasticity(a!, [f(a!.below, 20, 0.5), f(a!.above, 20, 0.5)], figure),
    elasticity(b!, [f(3, b!.below, 0.5), f(3, b!.above, 0.5)], figure),
    elasticity(c!, [f(3, 20, c!.below), f(3, 20, c!.above)], figure),
  ]
  expect(found[0]).toBeCloseTo(2, 9)
  expect(found[1]).toBeCloseTo(1, 9)
  expect(found[2]).toBeCloseTo(-1, 5)
  const shares = sourceShares([
    { said: 'promoter', elasticity: 2 },
    { said: 'own', elasticity: 1 },
    { said: 'own', elasticity: -1 },
  ])
  expect(shares.find(({ said }) => said === 'promoter')!.share).toBe(0.5)
  expect(shares.find(({ said }) => said === 'own')!.share).toBe(0.5)
  expect(shares.reduce((sum, { share }) => sum + share, 0)).toBe(1)
})

test('a figure that depends on nothing rests on nobody', () => {
  expect(sourceShares([{ said: 'own', elasticity: 0 }])).toEqual([])
})
