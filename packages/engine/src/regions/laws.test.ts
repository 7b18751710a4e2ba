import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Impact, impactSolver } from '../input-output/impact.ts'
import { linkEconomies } from '../input-output/link-economies.ts'
import { type FinalUse, finalUses, type NationalTable } from '../input-output/national-table.ts'
import { type QuotientMethod, quotientMethods, type RegionalMethod } from './local-share.ts'
import { addDomesticPurchase, regionalBreakdown } from './regional-breakdown.ts'
import { regionalEconomies } from './regional-economies.ts'
import { twoRegionBlock } from './two-region-block.ts'

const n = 4
const industries = ['C1', 'C2', 'F', 'G']
const local = [false, false, true, true]
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)
const figures = (length: number) => fc.array(share, { minLength: length, maxLength: length })

const nationalTable = (economy: string) =>
  fc
    .record({ inputs: figures(n * n), weight: figures(n), output: figures(n), uses: figures(n * finalUses.length), labour: figures(n) })
    .map(({ inputs, weight, output, uses, labour }): NationalTable => {
      const x = Float64Array.from(output, (value) => 1 + 99 * value)
      const columnSum = (j: number) => inputs.reduce((sum, a, k) => (k % n === j ? sum + a : sum), 0)
      const use = (k: number, sign: number) => Float64Array.from({ length: n }, (_, i) => sign * 20 * uses[k * n + i]!)
      const columns = finalUses.map((name, k) => [name, use(k, name === 'IMPO' ? -1 : 1)])
      return {
        economy,
        industries,
        intermediate: Float64Array.from(inputs, (a, k) => (x[k % n]! * 0.8 * weight[k % n]! * a) / Math.max(columnSum(k % n), 1e-3)),
        finalUses: Object.fromEntries(columns) as Record<FinalUse, Float64Array>,
        output: x,
        productTaxes: new Float64Array(n),
        otherImports: new Float64Array(n),
        valueAdded: x.map((value) => 0.2 * value),
        labourIncome: x.map((value, j) => 0.2 * value * labour[j]!),
      }
    })

const region = (code: string, largest: number) =>
  fc
    .record({
      size: fc.double({ min: 0.02, max: largest, noNaN: true }),
      industryShare: fc.array(fc.double({ min: 0.01, max: largest, noNaN: true }), { minLength: n, maxLength: n }),
    })
    .map(({ size, industryShare }) => ({ code, size, industryShare: Float64Array.from(industryShare) }))

const method = fc.record({
  method: fc.constantFrom(...quotientMethods),
  delta: fc.double({ min: 0, max: 0.5, noNaN: true }),
})

const tables = fc.tuple(nationalTable('AAA'), nationalTable('BBB'))
const gravity = { distance: Float64Array.of(0, 500, 500, 0), capability: Float64Array.of(1, 2, 3, 4, 5, 4, 3, 2) }
const money = { currency: 'USD', year: 2022, scale: 1_000_000 }
const spending = 0.5

type Region = { code: string; size: number; industryShare: Float64Array }
type Choice = { method: QuotientMethod; delta: number }

function cut(national: readonly NationalTable[], regions: readonly Region[], choice: Choice) {
  const linked = linkEconomies({ tables: national, gravity, money, persons: new Float64Array(2 * n).fill(5) })
  const regionalMethod: RegionalMethod = { ...choice, soldLocally: local }
  const { model, findings } = regionalEconomies({ ...linked, tables: national }, { AAA: regions }, regionalMethod)
  return { linked, model, findings }
}

const runs = { seed: 20_261, numRuns: 300 }
const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0)

/** Σ of the parts of the first economy. */
function added(values: Float64Array, parts: number): Float64Array {
  const sum = new Float64Array(n)
  for (let k = 0; k < parts * n; k++) sum[k % n]! += values[k]!
  return sum
}

function expectClose(found: Float64Array, wanted: Float64Array, relative: number) {
  const scale = Math.max(total(wanted.map(Math.abs)), 1e-300)
  found.forEach((value, k) => {
    expect(Math.abs(value - wanted[k]!)).toBeLessThanOrEqual(relative * scale)
  })
}

/** One or two regions whose shares leave a rest. */
const oneOrTwo = fc.oneof(
  region('R1', 0.9).map((only) => [only]),
  fc.tuple(region('R1', 0.3), region('R2', 0.3)).map((both) => [...both]),
)

test('own + rest = the whole economy: output, value added, labour income and jobs, Type I and II, and abroad nothing changes', () => {
  fc.assert(
    fc.property(tables, oneOrTwo, method, fc.nat({ max: n - 1 }), (national, regions, choice, industry) => {
      const { linked, model } = cut(national, regions, choice)
      fc.pre(model !== null)
      const parts = regions.length + 1
      const order = (length: number, at: number) => Float64Array.from({ length }, (_, k) => (k === at ? 1 : 0))
      const regional = impactSolver(model!, new Float64Array(parts + 1).fill(spending))
      const whole = impactSolver(linked.model, new Float64Array(2).fill(spending))
      const inRegion = regional.impact({ purchases: order((parts + 1) * n, industry), wages: order(parts + 1, 0) })
      const inEconomy = whole.impact({ purchases: order(2 * n, industry), wages: order(2, 0) })
      const typeOneAndTwo = (impact: Impact) => [impact.indirect, impact.indirect.map((x, k) => x + impact.induced[k]!)] as const
      const [found, wanted] = [typeOneAndTwo(inRegion), typeOneAndTwo(inEconomy)]
      for (const type of [0, 1] as const) {
        const multiplier = total(wanted[type])
        const expectSame = (a: Float64Array, b: Float64Array) => {
          for (const [k, value] of a.entries()) expect(Math.abs(value - b[k]!)).toBeLessThanOrEqual(1e-12 * multiplier)
        }
        for (const measure of ['valueAdded', 'labourIncome'] as const) {
          const weigh = (values: Float64Array, by: Float64Array) => values.map((x, k) => x * by[k]!)
          expectSame(added(weigh(found[type], model![measure]), parts), weigh(wanted[type], linked.model[measure]).subarray(0, n))
        }
        expectSame(added(found[type], parts), wanted[type].subarray(0, n))
        expectSame(found[type].subarray(parts * n), wanted[type].subarray(n))
        const jobs = (x: Float64Array, e: Float64Array, end: number) => x.slice(0, end).reduce((sum, value, k) => sum + value * e[k]!, 0)
        const ofWhole = jobs(wanted[type], linked.model.jobsPerOutput, n)
        expect(Math.abs(jobs(found[type], model!.jobsPerOutput, parts * n) - ofWhole)).toBeLessThanOrEqual(1e-12 * ofWhole)
      }
    }),
    runs,
  )
})

test('totals are exact: what a region buys at home, sells and uses; shares stay between 0 and 1', () => {
  fc.assert(
    fc.property(tables, oneOrTwo, method, (national, regions, choice) => {
      const { model } = cut(national, regions, choice)
      fc.pre(model !== null)
      const [split] = model!.parts
      const parts = regions.length + 1
      regions.forEach(({ industryShare }, r) => {
        const balance = split!.balances[r]!
        for (let i = 0; i < n; i++) {
          if (balance.notSplit.includes(i)) continue
          for (let j = 0; j < n; j++) {
            const t = balance.homeShare[i * n + j]!
            expect(t >= -1e-12 && t <= 1 + 1e-12).toBe(true)
          }
          expect(balance.boughtAtHome[i]!).toBeLessThanOrEqual(balance.sales[i]! * (1 + 1e-12))
          const sold = regions.reduce((sum, _, l) => {
            const away = split!.balances[l]!.use[i]! - split!.balances[l]!.boughtAtHome[i]!
            return l === r ? sum + balance.boughtAtHome[i]! : sum + away * split!.origin[(l * parts + r) * n + i]!
          }, 0)
          const rest = balance.economyUse[i]! - split!.balances.reduce((sum, { use }) => sum + use[i]!, 0)
          const toRest = rest * split!.origin[((parts - 1) * parts + r) * n + i]!
          expect(Math.abs(sold + toRest - industryShare[i]! * balance.economyUse[i]!)).toBeLessThanOrEqual(1e-9 * balance.economyUse[i]!)
        }
      })
      for (let i = 0; i < n; i++) {
        for (let p = 0; p < parts; p++) {
          const shares = split!.parts.map((_, k) => split!.origin[(p * parts + k) * n + i]!)
          expect(shares.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12)
          for (const value of shares) expect(value).toBeGreaterThanOrEqual(-1e-12)
        }
      }
    }),
    runs,
  )
})

test('one region: the operator is the two-region block, written out', () => {
  fc.assert(
    fc.property(tables, region('R1', 0.9), method, figures(2 * n), (national, only, choice, x) => {
      const { linked, model } = cut(national, [only], choice)
      fc.pre(model !== null)
      const { inputs, importShare } = linked.trade
      const block = twoRegionBlock(inputs.subarray(0, n * n), importShare.subarray(0, n), model!.parts[0]!.balances[0]!)
      const applied = new Float64Array(3 * n)
      model!.operator.apply(Float64Array.from([...x, 0, 0, 0, 0]), null, applied)
      const times = (matrix: Float64Array, from: number, i: number) =>
        x.slice(from, from + n).reduce((sum, value, j) => sum + matrix[i * n + j]! * value, 0)
      const byHand = Float64Array.from({ length: 2 * n }, (_, k) =>
        k < n
          ? times(block.withinRegion, 0, k) + times(block.fromRegionToRest, n, k)
          : times(block.fromRestToRegion, 0, k - n) + times(block.withinRest, n, k - n),
      )
      expectClose(applied.subarray(0, 2 * n), byHand, 1e-13)
    }),
    runs,
  )
})

test('a higher δ never lowers leakage: no product is bought at home more', () => {
  fc.assert(
    fc.property(tables, region('R1', 0.9), method, fc.double({ min: 0, max: 0.5, noNaN: true }), (national, only, choice, more) => {
      const at = (delta: number) => cut(national, [only], { ...choice, delta }).model!.parts[0]!.balances[0]!
      const [low, high] = [at(choice.delta), at(choice.delta + more)]
      high.boughtAtHome.forEach((bought, i) => {
        expect(bought).toBeLessThanOrEqual(low.boughtAtHome[i]! + 1e-12 * low.use[i]!)
      })
    }),
    runs,
  )
})

test('quotients of one: SLQ, and FLQ with δ = 0, give the national coefficients back; FLQ gives λ times them', () => {
  fc.assert(
    fc.property(
      tables,
      fc.double({ min: 0.02, max: 0.9, noNaN: true }),
      fc.double({ min: 0.01, max: 0.5, noNaN: true }),
      (national, size, delta) => {
        const even = { code: 'R1', size, industryShare: new Float64Array(n).fill(size) }
        const coefficients = (choice: Choice) => {
          const { linked, model } = cut(national, [even], choice)
          const { inputs, importShare } = linked.trade
          const wholeUse = inputs.slice(0, n * n).map((a, k) => (1 - importShare[Math.floor(k / n)]!) * a)
          const [split] = model!.parts
          return {
            found: twoRegionBlock(inputs.subarray(0, n * n), importShare.subarray(0, n), split!.balances[0]!),
            wholeUse,
            split: split!,
          }
        }
        for (const choice of [
          { method: 'SLQ', delta },
          { method: 'FLQ', delta: 0 },
        ] as const) {
          const { found, wholeUse } = coefficients(choice)
          expectClose(found.withinRegion, wholeUse, 1e-12)
        }
        const { found, wholeUse, split } = coefficients({ method: 'FLQ', delta })
        const { lambda } = split.shares[0]!
        expectClose(
          found.withinRegion,
          wholeUse.map((a) => lambda * a),
          1e-12,
        )
      },
    ),
    runs,
  )
})

test('the breakdown of the linked answer is the answer of the regional system', () => {
  fc.assert(
    fc.property(tables, oneOrTwo, method, figures(n), (national, regions, choice, amounts) => {
      const { linked, model } = cut(national, regions, choice)
      fc.pre(model !== null)
      const [split] = model!.parts
      const parts = regions.length + 1
      const { trade } = linked
      const economy = {
        inputs: trade.inputs.subarray(0, n * n),
        importShare: trade.importShare.subarray(0, n),
        householdPattern: trade.householdPattern.subarray(0, n),
        labourIncome: linked.model.labourIncome.subarray(0, n),
        spendingShare: spending,
      }
      // The first region buys every product, as its second industry would, and pays wages there.
      const purchases = new Float64Array((parts + 1) * n)
      const national1 = new Float64Array(2 * n)
      const domestic = new Float64Array(parts * n)
      amounts.forEach((amount, product) => {
        model!.operator.addPurchaseAs(1, 0, product, amount, purchases)
        linked.model.operator.addPurchase(0, product, amount, national1)
        addDomesticPurchase(split!, { part: 0, product, host: 1 }, (1 - economy.importShare[product]!) * amount, domestic)
      })
      const wages = Float64Array.from({ length: parts + 1 }, (_, p) => (p === 0 ? 3 : 0))
      const whole = impactSolver(linked.model, new Float64Array(2).fill(spending)).impact({
        purchases: national1,
        wages: Float64Array.of(3, 0),
      })
      const full = impactSolver(model!, new Float64Array(parts + 1).fill(spending)).impact({ purchases, wages })
      const breakdown = regionalBreakdown(split!, economy)
      expectClose(breakdown.indirect(whole.indirect.subarray(0, n), domestic), full.indirect.subarray(0, parts * n), 1e-11)
      const closed = whole.indirect.map((x, k) => x + whole.induced[k]!)
      const fullClosed = full.indirect.map((x, k) => x + full.induced[k]!)
      const found = breakdown.closed(closed.subarray(0, n), domestic, wages.subarray(0, parts))
      expectClose(found, fullClosed.subarray(0, parts * n), 1e-11)
    }),
    runs,
  )
})

test('regions that cover too much of their economy are refused by name', () => {
  const national = [
    fc.sample(nationalTable('AAA'), { seed: 1, numRuns: 1 })[0]!,
    fc.sample(nationalTable('BBB'), { seed: 2, numRuns: 1 })[0]!,
  ]
  const half = (code: string) => ({ code, size: 0.6, industryShare: new Float64Array(n).fill(0.6) })
  const { model, findings } = cut(national, [half('R1'), half('R2')], { method: 'FLQ', delta: 0.25 })
  expect(model).toBeNull()
  expect(findings).toMatchObject([{ code: 'regions-cover-too-much', severity: 'error', path: 'AAA', found: 'R1, R2' }])
})
