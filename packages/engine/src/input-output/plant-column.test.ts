import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { solveSystem } from '../linear-algebra/lu.ts'
import { contribution } from './contribution.ts'
import { plantAsIndustry } from './plant-column.ts'
import type { OutputSolver } from './solve.ts'

// Miller & Blair (2009), ch. 2: two sectors, L = [[1.2541, 0.3300], [0.2640, 1.1221]].
const A = Float64Array.of(0.15, 0.25, 0.2, 0.05)
const solverOf = (inputs: Float64Array): OutputSolver => {
  const n = Math.sqrt(inputs.length)
  const system = inputs.map((a, k) => (Math.floor(k / n) === k % n ? 1 : 0) - a)
  return { solve: (demand) => ({ output: solveSystem(system, n, demand), residual: 0, rounds: 1 }) }
}
const solver = solverOf(A)

describe('a new plant as an extra column and row', () => {
  const plant = { inputs: Float64Array.of(0.3, 0.2), sales: Float64Array.of(0.04, 0.1), replaced: Float64Array.of(0, 0.5) }
  const demand = { ofPlant: 100, ofOthers: Float64Array.of(600, 1500) }

  test('gives what the larger matrix gives, written out', () => {
    const { plant: own, others, salesToIndustries } = plantAsIndustry(plant, demand, solver)!
    // Half of what the industries buy from the plant they bought from sector 2 before; the rest came from outside.
    const written = Float64Array.of(0.15, 0.25, 0.3, 0.2 - 0.5 * 0.04, 0.05 - 0.5 * 0.1, 0.2, 0.04, 0.1, 0)
    const x = solverOf(written).solve(Float64Array.of(600, 1500, 100)).output
    expect(others[0]).toBeCloseTo(x[0]!, 9)
    expect(others[1]).toBeCloseTo(x[1]!, 9)
    expect(own).toBeCloseTo(x[2]!, 9)
    expect(salesToIndustries).toBeCloseTo(0.04 * x[0]! + 0.1 * x[1]!, 9)
  })

  test('without sales to local industries it is the final-demand approach', () => {
    const alone = plantAsIndustry({ ...plant, sales: new Float64Array(2) }, { ofPlant: 100, ofOthers: new Float64Array(2) }, solver)!
    // f = (30, 20): x = L f = (1.2541 · 30 + 0.33 · 20, 0.264 · 30 + 1.1221 · 20)
    expect(alone.others[0]).toBeCloseTo(44.22, 1)
    expect(alone.others[1]).toBeCloseTo(30.36, 1)
    expect(alone.plant).toBe(100)
  })

  test('a loop of purchases that does not close has no answer', () => {
    const greedy = { inputs: Float64Array.of(0.6, 0.3), sales: Float64Array.of(0.9, 0.9), replaced: new Float64Array(2) }
    expect(plantAsIndustry(greedy, demand, solver)).toBeNull()
  })

  test('selling to local industries instead of outside suppliers never lowers output', () => {
    const share = fc.double({ min: 0, max: 0.2, noNaN: true })
    fc.assert(
      fc.property(share, share, share, share, (a, b, s, r) => {
        const made = { inputs: Float64Array.of(a, b), sales: Float64Array.of(s, r), replaced: new Float64Array(2) }
        const withSales = plantAsIndustry(made, demand, solver)!
        const without = plantAsIndustry({ ...made, sales: new Float64Array(2) }, demand, solver)!
        expect(withSales.plant).toBeGreaterThanOrEqual(without.plant)
        for (let i = 0; i < 2; i++) expect(withSales.others[i]! - without.others[i]!).toBeGreaterThanOrEqual(-1e-9)
      }),
      { seed: 7 },
    )
  })
})

describe('what hangs on an existing plant', () => {
  test('a plant that is its whole industry: x1 = 1000 given, not demanded, needs 1000 · 0.2640/1.2541 of sector 2', () => {
    const found = contribution({ industry: 0, output: 1000, inputs: Float64Array.of(0.15, 0.2) }, 1000, solver)!
    expect(found.own).toBe(1000)
    expect(found.suppliers[0]).toBeCloseTo(0, 9)
    expect(found.suppliers[1]).toBeCloseTo(210.526, 3)
  })

  test('a plant of no weight in its industry: the purchases run through as a new demand does', () => {
    const small = contribution({ industry: 0, output: 1, inputs: Float64Array.of(0.3, 0.2) }, 1e12, solver)!
    expect(small.suppliers[0]).toBeCloseTo(0.4422, 3)
    expect(small.suppliers[1]).toBeCloseTo(0.3036, 3)
  })

  test('in between, what comes back to its industry falls on it by its share', () => {
    const [output, industryOutput] = [400, 1000]
    const inputs = Float64Array.of(0.3, 0.2)
    const { suppliers } = contribution({ industry: 0, output, inputs }, industryOutput, solver)!
    const wanted = 0.15 * suppliers[0]! + 0.25 * suppliers[1]! + inputs[0]! * output
    expect(suppliers[0]).toBeCloseTo((1 - output / industryOutput) * wanted, 9)
    expect(suppliers[1]).toBeCloseTo(0.2 * suppliers[0]! + 0.05 * suppliers[1]! + inputs[1]! * output, 9)
  })

  test('a plant that makes more than its industry is refused', () => {
    expect(contribution({ industry: 0, output: 2, inputs: Float64Array.of(0.3, 0.2) }, 1, solver)).toBeNull()
  })
})
