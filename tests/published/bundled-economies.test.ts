import { readFileSync } from 'node:fs'
import { readBundledEconomies } from '@shiftwork/data'
import {
  accountsOf,
  balanceChecks,
  balancedAccounts,
  economyIndex,
  effectTotals,
  householdResponses,
  impactSolver,
  industryIndex,
  linkEconomies,
  multipliers,
  type Pattern,
  responses,
  spendingShares,
} from '@shiftwork/engine'
import { describe, expect, test } from 'vitest'

const bundled = readBundledEconomies()
const { model, findings } = linkEconomies(bundled)
const size = model.operator.size

interface PublishedShock {
  readonly name: string
  readonly shock: {
    readonly purchases: readonly { readonly buyer: string; readonly product: string; readonly amount: number }[]
    readonly wages: Readonly<Record<string, number>>
    readonly householdSpendingShare: number
  }
  readonly expected: Readonly<Record<string, Readonly<Record<'indirect' | 'induced', Readonly<Record<string, number>>>>>>
}

function published<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T
}

function answer({ purchases, wages, householdSpendingShare }: PublishedShock['shock'], times = 1) {
  const p = new Float64Array(size)
  for (const { buyer, product, amount } of purchases) {
    model.operator.addPurchase(economyIndex(model, buyer), industryIndex(model, product), amount * times, p)
  }
  const w = new Float64Array(model.economies.length)
  for (const [economy, amount] of Object.entries(wages)) w[economyIndex(model, economy)] = amount * times
  const solver = impactSolver(model, new Float64Array(model.economies.length).fill(householdSpendingShare))
  return { p, w, ...solver.impact({ purchases: p, wages: w }) }
}

function expectClose(found: number | null | undefined, wanted: number, relative = 1e-8): void {
  expect(found).toBeTypeOf('number')
  expect(Math.abs(found! - wanted)).toBeLessThanOrEqual(relative * Math.abs(wanted))
}

const { shocks } = published<{ shocks: PublishedShock[] }>('impact-80-economies.json')

describe.each(shocks)('$name', ({ shock, expected }) => {
  const found = answer(shock)

  test('agrees with an independent implementation to 1e-8', () => {
    expect(found.residual).toBeLessThanOrEqual(1e-12)
    for (const [place, effects] of Object.entries(expected)) {
      for (const effect of ['indirect', 'induced'] as const) {
        for (const [measure, wanted] of Object.entries(effects[effect])) {
          const of = (c: number) => effectTotals(model, c, found[effect])[measure as 'output'] ?? 0
          const total = place === 'world' ? model.economies.reduce((sum, _, c) => sum + of(c), 0) : of(economyIndex(model, place))
          expectClose(total, wanted)
        }
      }
    }
  })

  test('is exactly zero for nothing, and twice as much bit for bit for twice as much', () => {
    const nothing = answer(shock, 0)
    expect(nothing.indirect.every((x) => x === 0) && nothing.induced.every((x) => x === 0)).toBe(true)
    const twice = answer(shock, 2)
    expect(twice.indirect).toEqual(found.indirect.map((x) => 2 * x))
    expect(twice.induced).toEqual(found.induced.map((x) => 2 * x))
  })

  test('all money of the demand ends in value added, taxes, imports from outside and rounding', () => {
    const spent = found.p.reduce((sum, amount) => sum + amount, 0)
    expectClose(accountsOf(model, found.indirect).total, spent, 1e-9)
    const closed = found.indirect.map((x, k) => x + found.induced[k]!)
    const demand = found.p.slice()
    model.economies.forEach((_, c) => {
      const income = found.w[c]! + effectTotals(model, c, closed).labourIncome
      model.operator.addHouseholdSpending(c, shock.householdSpendingShare * income, demand)
    })
    const final = demand.reduce((sum, amount) => sum + amount, 0)
    expectClose(accountsOf(model, closed).total, final, 1e-9)
  })
})

test('multipliers agree with an independent implementation to 1e-8', () => {
  const { economies, householdSpendingShare } = published<{
    economies: Record<string, Record<string, string | Record<'own' | 'world', number>>[]>
    householdSpendingShare: number
  }>('multipliers-80-economies.json')
  for (const [economy, wanted] of Object.entries(economies)) {
    const spending = new Float64Array(model.economies.length).fill(householdSpendingShare)
    const { rows, residual } = multipliers(model, economyIndex(model, economy), spending)
    expect(residual).toBeLessThanOrEqual(1e-12)
    expect(rows.map(({ industry }) => industry)).toEqual(wanted.map(({ industry }) => industry))
    wanted.forEach((row, j) => {
      for (const [name, value] of Object.entries(row)) {
        if (typeof value === 'string') continue
        const found = rows[j]![name as 'typeI']!
        for (const scope of Object.keys(value) as ('own' | 'world')[]) expectClose(found[scope], value[scope])
      }
    })
  }
}, 60_000)

test('a purchase in any of the 80 economies is answered: finite, within the residual, closed above open', () => {
  const solver = impactSolver(model, new Float64Array(model.economies.length).fill(0.5))
  model.economies.forEach((_, c) => {
    const purchases = new Float64Array(size)
    for (const product of ['C28', 'F', 'J62_63']) model.operator.addPurchase(c, industryIndex(model, product), 10, purchases)
    const { indirect, induced, residual } = solver.impact({ purchases, wages: new Float64Array(model.economies.length) })
    expect(residual).toBeLessThanOrEqual(1e-12)
    expect(indirect.every((x, k) => Number.isFinite(x) && x - purchases[k]! >= -1e-12)).toBe(true)
    expect(induced.every((x) => Number.isFinite(x) && x >= -1e-12)).toBe(true)
  })
}, 60_000)

test('responses to unit patterns add up to the impact of a shock, also for another spending share', () => {
  const { purchases, wages } = shocks[2]!.shock
  const patterns: Pattern[] = [
    ...purchases.map(({ buyer, product }) => ({ kind: 'purchase', buyer, product }) as const),
    ...Object.keys(wages).map((economy) => ({ kind: 'wage', economy }) as const),
  ]
  const amounts = [...purchases.map(({ amount }) => amount), ...Object.values(wages)]
  const kept = householdResponses(model)
  for (const share of [0.5, 0.37]) {
    const spending = Object.fromEntries(model.economies.map((economy) => [economy, share]))
    expect(spendingShares(model, spending).every((pi) => pi === share)).toBe(true)
    const units = responses(model, patterns, spending, kept)
    const whole = answer({ purchases, wages, householdSpendingShare: share })
    for (const effect of ['indirect', 'induced'] as const) {
      const sum = new Float64Array(size)
      units.forEach((unit, k) => {
        for (let i = 0; i < size; i++) sum[i]! += unit[effect][i]! * amounts[k]!
      })
      const scale = whole[effect].reduce((total, x) => total + Math.abs(x), 0)
      const difference = sum.reduce((total, x, i) => total + Math.abs(x - whole[effect][i]!), 0)
      expect(difference).toBeLessThanOrEqual(1e-11 * scale)
    }
  }
}, 60_000)

test('the bundled tables balance, and the odd cells are the ones known', () => {
  const odd = bundled.tables.flatMap((table) => balanceChecks(balancedAccounts(table)))
  expect(odd.filter(({ severity }) => severity === 'error')).toEqual([])
  const paths = odd.filter(({ code }) => code === 'value-added-share').map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['ISL.C21', 'CYP.H51']))
  expect(odd.some(({ code, path }) => code === 'no-output' && path === 'DEU.B07')).toBe(true)
  expect(findings).toEqual([])
})
