import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountsOf } from './accounting-identity.ts'
import { denseEconomies } from './dense-economies.ts'
import { type Impact, impactSolver } from './impact.ts'
import type { InterCountryTable } from './inter-country-table.ts'
import { linkEconomies } from './link-economies.ts'
import type { LinkedEconomies } from './linked-economies.ts'
import { type FinalUse, finalUses, type NationalTable } from './national-table.ts'

const n = 4
const codes = ['AAA', 'BBB', 'CCC']
const size = n * codes.length
const industries = Array.from({ length: n }, (_, i) => `P${i}`)
const money = { currency: 'USD', year: 2022, scale: 1_000_000 }
/** In steps of a thousandth: products of numbers near the smallest double would round, and doubling would not be exact there. */
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)
const figures = (length: number) => fc.array(share, { minLength: length, maxLength: length })

/** Tables of which each industry spends at most 0.8 on inputs, so that they are productive. */
const nationalTable = (economy: string) =>
  fc
    .record({ inputs: figures(n * n), weight: figures(n), output: figures(n), uses: figures(n * finalUses.length), parts: figures(3 * n) })
    .map(({ inputs, weight, output, uses, parts }): NationalTable => {
      const x = Float64Array.from(output, (value) => 1 + 99 * value)
      const columnSum = (j: number) => inputs.reduce((sum, a, k) => (k % n === j ? sum + a : sum), 0)
      const use = (k: number, sign = 1) => Float64Array.from({ length: n }, (_, i) => sign * 20 * uses[k * n + i]!)
      return {
        economy,
        industries,
        intermediate: Float64Array.from(inputs, (a, k) => (x[k % n]! * 0.8 * weight[k % n]! * a) / Math.max(columnSum(k % n), 1e-3)),
        finalUses: Object.fromEntries(finalUses.map((name, k) => [name, use(k, name === 'IMPO' ? -1 : 1)])) as Record<
          FinalUse,
          Float64Array
        >,
        output: x,
        productTaxes: x.map((value, j) => 0.05 * value * parts[j]!),
        otherImports: x.map((value, j) => 0.05 * value * parts[n + j]!),
        valueAdded: x.map((value) => 0.2 * value),
        labourIncome: x.map((value, j) => 0.2 * value * parts[2 * n + j]!),
      }
    })

const distance = Float64Array.of(0, 500, 1200, 500, 0, 800, 1200, 800, 0)

/** Any export capabilities will do here, zero ones included: some imports then come from outside. */
const linked = fc.tuple(fc.tuple(...codes.map(nationalTable)), figures(size)).map(([tables, capability]): LinkedEconomies => {
  const gravity = { distance, capability: Float64Array.from(capability) }
  return linkEconomies({ tables, gravity, money, persons: new Float64Array(size).fill(5) }).model
})

const dense = fc
  .record({ inputs: figures(size * size), weight: figures(size), labour: figures(size), households: figures(size * codes.length) })
  .map(({ inputs, weight, labour, households }): LinkedEconomies => {
    const columnSum = (j: number) => inputs.reduce((sum, a, k) => (k % size === j ? sum + a : sum), 0)
    const intermediate = Float64Array.from(inputs, (a, k) => (80 * weight[k % size]! * a) / Math.max(columnSum(k % size), 1e-3))
    const used = (i: number) => intermediate.subarray(i * size, (i + 1) * size).reduce((sum, value) => sum + value, 0)
    const paid = (j: number) => intermediate.reduce((sum, value, k) => (k % size === j ? sum + value : sum), 0)
    const use = codes.map((economy, c) => ({
      economy,
      use: 'HFCE',
      values: Float64Array.from({ length: size }, (_, i) => households[c * size + i]!),
    }))
    const rest = Float64Array.from({ length: size }, (_, i) => 100 - used(i) - use.reduce((sum, column) => sum + column.values[i]!, 0))
    const table: InterCountryTable = {
      name: 'random',
      money,
      flows: 'domestic',
      economies: codes,
      industries,
      intermediate,
      finalUses: [...use, { economy: codes[0]!, use: 'OTHER', values: rest }],
      output: new Float64Array(size).fill(100),
      valueAdded: Float64Array.from({ length: size }, (_, j) => 100 - paid(j)),
      labourIncome: Float64Array.from(labour, (value, j) => value * (100 - paid(j))),
      productTaxes: new Float64Array(size),
      otherImports: new Float64Array(size),
      persons: new Float64Array(size).fill(1),
    }
    const { model, findings } = denseEconomies(table)
    if (model === null) throw new Error(JSON.stringify(findings))
    return model
  })

const demand = fc.record({ purchases: figures(size), wages: figures(codes.length), spending: figures(codes.length) })
type Demand = { purchases: number[]; wages: number[]; spending: number[] }

function impactOf(model: LinkedEconomies, { purchases, wages, spending }: Demand, times = 1): Impact {
  const scaled = (values: readonly number[]) => Float64Array.from(values, (value) => value * times)
  return impactSolver(model, Float64Array.from(spending)).impact({ purchases: scaled(purchases), wages: scaled(wages) })
}

/** p + H diag(π) (W + w'x) of the closed system, p of the open one. */
function finalDemand(model: LinkedEconomies, { purchases, wages, spending }: Demand, closed: Float64Array | null): Float64Array {
  const final = Float64Array.from(purchases)
  if (!closed) return final
  codes.forEach((_, c) => {
    let income = wages[c]!
    for (let k = c * n; k < (c + 1) * n; k++) income += model.labourIncome[k]! * closed[k]!
    model.operator.addHouseholdSpending(c, income * spending[c]!, final)
  })
  return final
}

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0)
const add = (a: Float64Array, b: Float64Array) => a.map((value, k) => value + b[k]!)
const gap = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, k) => sum + Math.abs(value - b[k]!), 0)
const runs = { seed: 20_260, numRuns: 200 }

describe.each([
  ['linked by gravity pools', linked],
  ['a table of their own', dense],
])('economies %s', (_, economies) => {
  const law = (name: string, holds: (model: LinkedEconomies, demanded: Demand) => void) =>
    test(name, () => fc.assert(fc.property(economies, demand, holds), runs))

  law('x = A x + p, and x̄ = A x̄ + p + H y', (model, demanded) => {
    const { indirect, induced } = impactOf(model, demanded)
    for (const [x, closed] of [
      [indirect, false],
      [add(indirect, induced), true],
    ] as const) {
      const needed = new Float64Array(size)
      model.operator.apply(x, null, needed)
      const right = add(needed, finalDemand(model, demanded, closed ? x : null))
      expect(gap(x, right)).toBeLessThanOrEqual(1e-12 * Math.max(total(x), 1e-300))
    }
  })

  law('the money of the final demand ends in value added, taxes, imports and rounding', (model, demanded) => {
    const { indirect, induced } = impactOf(model, demanded)
    const closed = add(indirect, induced)
    for (const [x, final] of [
      [indirect, finalDemand(model, demanded, null)],
      [closed, finalDemand(model, demanded, closed)],
    ] as const) {
      expect(Math.abs(accountsOf(model, x).total - total(final))).toBeLessThanOrEqual(1e-9 * Math.max(total(x), 1e-300))
    }
  })

  law('doubling doubles bit for bit, and nothing calls for nothing', (model, demanded) => {
    const once = impactOf(model, demanded)
    const twice = impactOf(model, demanded, 2)
    expect(twice.indirect).toEqual(once.indirect.map((x) => 2 * x))
    expect(twice.induced).toEqual(once.induced.map((x) => 2 * x))
    const none = impactOf(model, demanded, 0)
    expect(none.indirect.every((x) => x === 0) && none.induced.every((x) => x === 0)).toBe(true)
  })

  law('the answer to two demands together is the sum of the answers', (model, demanded) => {
    const other = { ...demanded, purchases: demanded.purchases.toReversed(), wages: demanded.wages.toReversed() }
    const both = {
      ...demanded,
      purchases: demanded.purchases.map((amount, k) => amount + other.purchases[k]!),
      wages: demanded.wages.map((amount, c) => amount + other.wages[c]!),
    }
    const [a, b, sum] = [impactOf(model, demanded), impactOf(model, other), impactOf(model, both)]
    for (const effect of ['indirect', 'induced'] as const) {
      expect(gap(add(a[effect], b[effect]), sum[effect])).toBeLessThanOrEqual(
        1e-11 * Math.max(total(sum.indirect) + total(sum.induced), 1e-300),
      )
    }
  })

  law('Type II is at least Type I, and Type I at least the demand itself', (model, demanded) => {
    const { indirect, induced } = impactOf(model, demanded)
    const rounding = 1e-12 * Math.max(total(indirect), total(induced), 1e-300)
    expect(induced.every((x) => x >= -rounding)).toBe(true)
    expect(indirect.every((x, k) => x >= demanded.purchases[k]! - rounding)).toBe(true)
  })
})
