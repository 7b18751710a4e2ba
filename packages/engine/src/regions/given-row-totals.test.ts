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

test('a total that only a buyer buying more than it uses could meet is refused with the worst cell', () => {
  const { balance, findings } = balanceWithRowTotals('R', industries, uses, plain, Float64Array.of(17.9, 0.1))
  expect(balance).toBeNull()
  expect(findings).toMatchObject([{ code: 'row-total-above-use', severity: 'error' }])
})

test('totals that the buyers cannot meet together are an error with the rounds and the worst cell, never a result', () => {
  // Product A is bought by one industry alone, which buys little else: its share of all home purchases cannot hold all of A.
  const narrow: RegionalUse = {
    eta: 0.2,
    intermediate: Float64Array.of(10, 0, 2, 30),
    finalUse: Float64Array.of(0, 0),
    economyUse: Float64Array.of(90, 150),
  }
  const before = regionBalance(narrow, shares, localShares(shares, method))
  const { balance, findings } = balanceWithRowTotals('R', industries, narrow, before, Float64Array.of(9.5, 0.5))
  expect(balance).toBeNull()
  expect(findings).toMatchObject([{ code: 'balancing-did-not-converge', severity: 'error', path: 'R' }])
  expect(findings[0]!.found).toMatch(/\d+ rounds/)
  expect(findings[0]!.found).toMatch(/[AB]/)
})
