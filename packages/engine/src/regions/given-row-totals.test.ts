import { expect, test } from 'vitest'
import { balanceWithRowTotals } from './given-row-totals.ts'
import { localShares } from './local-share.ts'
import { type RegionalUse, regionBalance } from './region-balance.ts'

const industries = ['A', 'B']
const shares = { size: 0.2, industryShare: Float64Array.of(0.3, 0.1) }
const uses: RegionalUse = {
  eta: 0.2,
  intermediate: Float64Array.of(6, 2, 3, 4),
  finalUse: Float64Array.of(10, 8),
  economyUse: Float64Array.of(90, 75),
}
const method = { method: 'FLQ', delta: 0.25, soldLocally: [false, false] } as const
const plain = regionBalance(uses, shares, localShares(shares, method))

test('row totals as the quotients give them change nothing', () => {
  const { balance } = balanceWithRowTotals('R', industries, uses, plain, plain.boughtAtHome.slice())
  balance!.homeShare.forEach((value, k) => {
    expect(value).toBeCloseTo(plain.homeShare[k]!, 9)
  })
  expect(balance!.shareOfRest[0]).toBeCloseTo(plain.shareOfRest[0]!, 9)
})

test('given row totals are met, also where one product keeps its own; the rest buys what is left', () => {
  const given = Float64Array.of(plain.boughtAtHome[0]! * 0.8, Number.NaN)
  const { balance, findings } = balanceWithRowTotals('R', industries, uses, plain, given)
  expect(findings).toEqual([])
  const bought = (i: number) =>
    balance!.homeShare[2 * i]! * uses.intermediate[2 * i]! +
    balance!.homeShare[2 * i + 1]! * uses.intermediate[2 * i + 1]! +
    balance!.homeShareOfFinalUse[i]! * uses.finalUse[i]!
  expect(bought(0)).toBeCloseTo(given[0]!, 8)
  expect(bought(1)).toBeCloseTo(plain.boughtAtHome[1]!, 8)
  expect(balance!.shareOfRest[0]! * (90 - 18)).toBeCloseTo(0.3 * 90 - given[0]!, 8)
})

test('a total above what the region sells or uses is refused by name', () => {
  const { balance, findings } = balanceWithRowTotals('R', industries, uses, plain, Float64Array.of(19, 2))
  expect(balance).toBeNull()
  expect(findings).toMatchObject([{ code: 'row-total-impossible', path: 'R.A', found: '19', severity: 'error' }])
})

test('a product that is not named keeps its shares, and nobody buys more at home than it uses, up to all that the region can sell', () => {
  const most = Math.min(plain.sales[1]!, plain.use[1]!)
  for (const total of [0, 0.01, plain.boughtAtHome[1]! / 2, most * 0.999, most]) {
    const { balance, findings } = balanceWithRowTotals('R', industries, uses, plain, Float64Array.of(Number.NaN, total))
    expect(findings).toEqual([])
    expect(balance!.homeShare.subarray(0, 2)).toEqual(plain.homeShare.subarray(0, 2))
    expect(balance!.homeShareOfFinalUse[0]).toBe(plain.homeShareOfFinalUse[0])
    const { homeShare, homeShareOfFinalUse, shareOfRest } = balance!
    for (const share of [homeShare[2]!, homeShare[3]!, homeShareOfFinalUse[1]!, shareOfRest[1]!]) {
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1 + 1e-9)
    }
  }
})

test('the odds of buying at home change by one factor for all buyers, also where stocks make a final use negative', () => {
  const stocks: RegionalUse = { ...uses, finalUse: Float64Array.of(10, -1), economyUse: Float64Array.of(90, 60) }
  const before = regionBalance(stocks, shares, localShares(shares, method))
  const total = before.boughtAtHome[1]! * 0.7
  const { balance } = balanceWithRowTotals('R', industries, stocks, before, Float64Array.of(Number.NaN, total))
  const odds = (share: number) => share / (1 - share)
  const [first, second] = [2, 3].map((k) => odds(balance!.homeShare[k]!) / odds(before.homeShare[k]!))
  expect(first).toBeGreaterThan(0)
  expect(first).toBeLessThan(1)
  expect(second).toBeCloseTo(first!, 7)
  expect(balance!.homeShare[2]! * 3 + balance!.homeShare[3]! * 4 - balance!.homeShareOfFinalUse[1]!).toBeCloseTo(total, 8)
})

test('where the quotients leave no room, all buyers change alike', () => {
  // The region makes all that it uses of A: no buyer has anything from the rest that could be scaled up.
  expect([...plain.homeShare.subarray(0, 2), plain.homeShareOfFinalUse[0]]).toEqual([1, 1, 1])
  const { balance } = balanceWithRowTotals('R', industries, uses, plain, Float64Array.of(9, Number.NaN))
  for (const share of [balance!.homeShare[0]!, balance!.homeShare[1]!, balance!.homeShareOfFinalUse[0]!]) expect(share).toBeCloseTo(0.5, 9)
})

test('a balancing that does not end is an error with the rounds and the worst cell, never a result', () => {
  // Final use buys all of its 6 of B at home, and just that is the total: what others buy at home comes ever nearer to nothing.
  const narrow: RegionalUse = { ...uses, finalUse: Float64Array.of(10, 6) }
  const before = regionBalance(narrow, shares, localShares(shares, method))
  const held = { ...before, homeShareOfFinalUse: Float64Array.of(before.homeShareOfFinalUse[0]!, 1) }
  const { balance, findings } = balanceWithRowTotals('R', industries, narrow, held, Float64Array.of(Number.NaN, 6))
  expect(balance).toBeNull()
  expect(findings).toMatchObject([{ code: 'balancing-did-not-converge', severity: 'error', path: 'R.B' }])
  expect(findings[0]!.found).toMatch(/2000 rounds row B from the re/)
})
