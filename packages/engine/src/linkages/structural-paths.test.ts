import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { denseOperator } from '../input-output/dense-operator.ts'
import { structuralPaths } from './structural-paths.ts'
import { worthOfOutput } from './worth-of-output.ts'

function operatorOf(inputs: readonly number[]) {
  const n = Math.sqrt(inputs.length)
  return denseOperator({
    economies: 1,
    industries: n,
    inputs: Float64Array.from(inputs),
    outside: new Float64Array(n),
    homeShare: new Float64Array(n).fill(1),
    householdPurchases: new Float64Array(n),
  })
}

describe('Miller & Blair (2009), ch. 2: demand (600, 1500), labour coefficients (.30, .25)', () => {
  const operator = operatorOf([0.15, 0.25, 0.2, 0.05])
  const demand = Float64Array.of(600, 1500)
  const weights = Float64Array.of(0.3, 0.25)
  const { total, paths, rest, exact } = structuralPaths(operator, { demand, weights, count: 5 })

  test('the whole is 374.25 + 460.4 of labour', () => {
    expect(total).toBeCloseTo(374.25 + 460.4, 0)
    expect([...worthOfOutput(operator, Float64Array.of(1, 1))].map((value) => Number(value.toFixed(3)))).toEqual([1.518, 1.452])
  })

  test('the five largest chains, by hand, and the rest', () => {
    expect(paths.map(({ nodes }) => nodes)).toEqual([[1], [0], [1, 0], [0, 1], [0, 0]])
    const values = [1500 * 0.25, 600 * 0.3, 1500 * 0.25 * 0.3, 600 * 0.2 * 0.25, 600 * 0.15 * 0.3]
    paths.forEach(({ value }, k) => {
      expect(value).toBeCloseTo(values[k]!, 10)
    })
    expect(paths[2]!.output).toBeCloseTo(375, 10)
    expect(rest).toBeCloseTo(total - values.reduce((sum, value) => sum + value, 0), 10)
    expect(exact).toBe(true)
  })

  test('counted in one industry only: every chain ends there', () => {
    const only = structuralPaths(operator, { demand, weights: Float64Array.of(0, 1), count: 10 })
    expect(only.paths.every(({ nodes }) => nodes.at(-1) === 1)).toBe(true)
    expect(only.total).toBeCloseTo(1841.6, 1)
  })
})

const cell = fc.integer({ min: 0, max: 200 }).map((k) => k / 1000)
const cells = (length: number) => fc.array(cell, { minLength: length, maxLength: length })

test('law: no chain of up to seven deliveries is larger than the smallest listed; listed chains and rest add up to the whole', () => {
  fc.assert(
    fc.property(cells(9), cells(3), cells(3), fc.integer({ min: 1, max: 12 }), (inputs, demand, weights, count) => {
      const found = structuralPaths(operatorOf(inputs), { demand: Float64Array.from(demand), weights: Float64Array.from(weights), count })
      const values: number[] = []
      const follow = (node: number, output: number, left: number) => {
        values.push(output * weights[node]!)
        if (left > 0) for (let k = 0; k < 3; k++) follow(k, output * inputs[k * 3 + node]!, left - 1)
      }
      demand.forEach((amount, k) => {
        follow(k, amount, 7)
      })
      const largest = values
        .filter((value) => value > 0)
        .sort((a, b) => b - a)
        .slice(0, count)
      // Chains of more than seven deliveries are below 0.2⁸ of the demand and can only be listed where fewer large ones exist.
      found.paths.forEach(({ value }, k) => {
        expect(Math.abs(value - (largest[k] ?? value))).toBeLessThanOrEqual(1e-5)
      })
      expect(found.exact).toBe(true)
      const whole = found.paths.reduce((sum, { value }) => sum + value, found.rest)
      expect(Math.abs(whole - found.total)).toBeLessThanOrEqual(1e-12)
    }),
    { seed: 20_263, numRuns: 100 },
  )
})

test('where the search stops at its limit it says that it is not exact', () => {
  const { exact } = structuralPaths(operatorOf([0.15, 0.25, 0.2, 0.05]), {
    demand: Float64Array.of(600, 1500),
    weights: Float64Array.of(1, 1),
    count: 50,
    mostLooked: 3,
  })
  expect(exact).toBe(false)
})
