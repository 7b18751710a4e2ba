import { describe, expect, test } from 'vitest'
import { denseEconomies } from '../input-output/dense-economies.ts'
import { solveSystem } from '../linear-algebra/lu.ts'
import { plantReadings, type SaleInPlaces } from './plant-readings.ts'

/** Two sectors of Miller & Blair (2009), ch. 2, whose households earn (0.30, 0.25) and spend 0.45 of it, by 1 to 8. */
const { model } = denseEconomies({
  name: 'Miller & Blair',
  money: { currency: 'USD', year: 2022, scale: 1_000_000 },
  flows: 'domestic',
  economies: ['AAA'],
  industries: ['one', 'two'],
  intermediate: Float64Array.of(150, 500, 200, 100),
  finalUses: [
    { economy: 'AAA', use: 'HFCE', values: Float64Array.of(100, 800) },
    { economy: 'AAA', use: 'OTHER', values: Float64Array.of(250, 900) },
  ],
  output: Float64Array.of(1000, 2000),
  valueAdded: Float64Array.of(650, 1400),
  labourIncome: Float64Array.of(300, 500),
  productTaxes: new Float64Array(2),
  otherImports: new Float64Array(2),
  persons: Float64Array.of(30, 80),
})
const spending = Float64Array.of(0.45)
/** A plant that sells 100, buys 30 and 20, and pays 25 of wages. */
const year = {
  months: 12,
  revenue: 100,
  productTaxes: 0,
  purchases: Float64Array.of(30, 20),
  labourCost: Float64Array.of(25),
  jobsGrowth: 1,
}
const toTwo = (replaced: readonly [number, number]): SaleInPlaces[] => [{ share: 0.4, buyers: [1], replaced: Float64Array.from(replaced) }]
const read = (sold: readonly SaleInPlaces[]) => plantReadings(model!, year, sold, spending)

describe('a plant read as final demand and as an industry', () => {
  test('without sales to industries both readings are the same', () => {
    const { finalDemand, industry, salesToIndustries } = read([])
    expect(salesToIndustries).toBe(0)
    expect(industry!.more).toBeCloseTo(0, 12)
    for (const effect of ['indirect', 'induced'] as const)
      industry![effect].forEach((x, k) => {
        expect(x).toBeCloseTo(finalDemand[effect][k]!, 9)
      })
    // L f, f = (30, 20): (1.2541 · 30 + 0.33 · 20, 0.264 · 30 + 1.1221 · 20)
    expect(finalDemand.indirect[0]).toBeCloseTo(44.22, 1)
    expect(finalDemand.indirect[1]).toBeCloseTo(30.36, 1)
  })

  test('as an industry it is the larger matrix, written out, with and without households', () => {
    const { industry, salesToIndustries } = read(toTwo([0.5, 0]))
    expect(salesToIndustries).toBe(40)
    // Sector 2 buys 40 of the plant at 2000 of output, half of it bought from sector 1 before. What is asked for is the change against the table.
    const s = 40 / 2000
    const open = Float64Array.of(0.15, 0.25 - 0.5 * s, 0.3, 0.2, 0.05, 0.2, 0, s, 0)
    const demand = (rows: number) => Float64Array.from({ length: rows }, (_, k) => [-0.5 * 40, 0, 100][k] ?? 0)
    // x_p = R + σ: what is told of the plant, 100, and what sector 2 buys more as it changes.
    const first = solveOf(open, 3, demand(3))
    expect(industry!.indirect[0]).toBeCloseTo(first[0]!, 9)
    expect(industry!.indirect[1]).toBeCloseTo(first[1]!, 9)
    // With a column and a row for households: of each unit earned 0.05 buys of sector 1, 0.40 of sector 2.
    const closed = Float64Array.of(...[0.15, 0.25 - 0.5 * s, 0.3, 0.05], ...[0.2, 0.05, 0.2, 0.4], ...[0, s, 0, 0], ...[0.3, 0.25, 0.25, 0])
    const all = solveOf(closed, 4, demand(4))
    expect(industry!.indirect[0]! + industry!.induced[0]!).toBeCloseTo(all[0]!, 9)
    expect(industry!.indirect[1]! + industry!.induced[1]!).toBeCloseTo(all[1]!, 9)
    expect(100 + industry!.more).toBeCloseTo(all[2]!, 9)
  })

  test('sales that replace nobody only add; the more suppliers they replace, the less is left', () => {
    const output = (replaced: readonly [number, number]) => read(toTwo(replaced)).industry!.indirect.reduce((sum, x) => sum + x, 0)
    const plain = read([]).industry!.indirect.reduce((sum, x) => sum + x, 0)
    expect(output([0, 0])).toBeGreaterThan(plain)
    expect(output([0.5, 0])).toBeLessThan(output([0, 0]))
    expect(output([1, 0])).toBeLessThan(output([0.5, 0]))
  })
})

function solveOf(inputs: Float64Array, size: number, demand: Float64Array): Float64Array {
  const system = inputs.map((a, k) => (Math.floor(k / size) === k % size ? 1 : 0) - a)
  return solveSystem(system, size, demand)
}
