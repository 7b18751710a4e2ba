import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AreaShares, ladderShares } from './ladder-shares.ts'
import { additionalShare, type LadderShares, ladderOrder, noDifferences, setLadder } from './net-jobs.ts'

const none: LadderShares = { deadweight: 0, displacement: 0, substitution: 0, leakage: 0, crowdingOut: 0 }
function ladder(gross: number, shares: Partial<LadderShares>, differences = {}): Record<(typeof ladderOrder)[number], number> {
  const out = new Float64Array(ladderOrder.length)
  setLadder(gross, { ...none, ...shares }, { ...noDifferences, ...differences }, out)
  return Object.fromEntries(ladderOrder.map((step, k) => [step, out[k]])) as never
}

describe('the printed example', () => {
  // A factory for 10 million pounds in Manchester: 43 gross jobs and 10.6 million of value added in the standard preset of an open appraisal library.
  test('43 gross jobs become 23, 10.6 million become 5.7', () => {
    const standard = { deadweight: 0.2, displacement: 0.25, leakage: 0.1 }
    expect(ladder(43, standard).net).toBeCloseTo(43 * 0.54, 12)
    expect(Math.round(ladder(43, standard).net)).toBe(23)
    expect(ladder(10.6, standard).net).toBeCloseTo(5.7, 1)
  })

  test.each([
    ['standard', { deadweight: 0.2, displacement: 0.25, leakage: 0.1, substitution: 0 }, 0.54],
    ['cautious', { deadweight: 0.35, displacement: 0.4, leakage: 0.2, substitution: 0.05 }, 0.2964],
    ['optimistic', { deadweight: 0.1, displacement: 0.1, leakage: 0.05, substitution: 0 }, 0.7695],
  ])('the preset %s leaves the factor printed', (_, shares, factor) => {
    expect(ladder(1, shares).net).toBeCloseTo(factor, 12)
  })

  test('each step is taken off what the steps before it have left', () => {
    expect(
      ladder(
        100,
        { deadweight: 0.2, displacement: 0.25, substitution: 0.5, leakage: 0.1, crowdingOut: 0.5 },
        { supply: 1, disruption: 2, counterfactual: 3 },
      ),
    ).toEqual({
      gross: 100,
      deadweight: -20,
      displacement: -20,
      substitution: -30,
      leakage: -3,
      supply: -13.5 - 1,
      disruption: -2,
      counterfactual: -3,
      net: 7.5,
    })
  })

  test('what is not estimated has no step that is', () => {
    for (const value of Object.values(ladder(Number.NaN, { deadweight: 0.2 }))) expect(value).toBeNaN()
  })
})

const share = fc.double({ min: 0, max: 1, noNaN: true })
const anyShares = fc.record({ deadweight: share, displacement: share, substitution: share, leakage: share, crowdingOut: share })
const jobs = fc.double({ min: 0, max: 1e6, noNaN: true })

describe('laws', () => {
  test('the steps add up to net', () => {
    fc.assert(
      fc.property(jobs, anyShares, jobs, jobs, (gross, shares, supply, counterfactual) => {
        const out = new Float64Array(ladderOrder.length)
        setLadder(gross, shares, { supply, disruption: 1, counterfactual }, out)
        const sum = out.subarray(0, -1).reduce((s, step) => s + step, 0)
        expect(Math.abs(sum - out[8]!)).toBeLessThanOrEqual(1e-9 * (1 + gross + supply + counterfactual))
      }),
      { seed: 7 },
    )
  })

  test.each(['deadweight', 'displacement', 'substitution', 'leakage', 'crowdingOut'] as const)('more %s never adds jobs', (kind) => {
    fc.assert(
      fc.property(jobs, anyShares, share, jobs, (gross, shares, other, counterfactual) => {
        const [low, high] = [Math.min(shares[kind], other), Math.max(shares[kind], other)]
        const at = (k: number) => ladder(gross, { ...shares, [kind]: k }, { counterfactual }).net
        expect(at(high)).toBeLessThanOrEqual(at(low) + 1e-9 * (1 + gross + counterfactual))
      }),
      { seed: 7 },
    )
  })

  test('net is above gross or negative only through the counterfactual', () => {
    fc.assert(
      fc.property(jobs, anyShares, (gross, shares) => {
        const { net } = ladder(gross, shares)
        expect(net).toBeGreaterThanOrEqual(0)
        expect(net).toBeLessThanOrEqual(gross)
      }),
      { seed: 7 },
    )
    expect(ladder(10, { deadweight: 0.5 }, { counterfactual: 8 }).net).toBe(-3)
    expect(ladder(10, {}, { counterfactual: -5 }).net).toBe(15)
  })
})

describe('nothing is counted twice', () => {
  const area: AreaShares = { deadweight: 0.2, displacement: 0.3, substitution: 0.1, inCommuting: 0.4, leakage: 0.15, crowdingOut: 0.25 }
  const effects = [0, 1, 2]

  test('deadweight and counterfactual: beside a counterfactual deadweight is 0 for every effect', () => {
    for (const effect of effects) {
      expect(ladderShares(area, effect, true).deadweight).toBe(0)
      expect(ladderShares(area, effect, false).deadweight).toBe(0.2)
    }
    const shares = ladderShares(area, 1, true)
    expect(ladder(100, shares, { counterfactual: 20 }).deadweight).toBe(0)
  })

  test("displacement and supply: competitors' sales go once, their workers are taken from what is left", () => {
    const both = ladder(100, { displacement: 0.3, crowdingOut: 0.25 })
    expect(both.displacement).toBe(-30)
    expect(both.supply).toBe(-17.5)
    // Where all sales are displaced no worker is left to be drawn from anybody.
    expect(ladder(100, { displacement: 1, crowdingOut: 0.25 }).supply).toBe(0)
    // The direct effect's supply limit is the difference of two runs, never a share as well.
    expect(ladderShares(area, 0, false).crowdingOut).toBe(0)
  })

  test('in-commuting and leakage: each effect takes one of the two, once', () => {
    expect(effects.map((effect) => ladderShares(area, effect, false).leakage)).toEqual([0.4, 0.15, 0.15])
  })

  test('leakage and local content: purchases from outside are not in gross, so the ladder takes nothing for them', () => {
    // Half of the purchases from outside halves gross; net halves with it and the share taken off stays the same.
    const [all, half] = [100, 50].map((gross) => ladder(gross, ladderShares({ ...area, leakage: 0 }, 1, false)))
    expect(all!.leakage).toBe(0)
    expect(half!.leakage).toBe(0)
    expect(half!.net).toBeCloseTo(all!.net / 2, 12)
  })

  test('substitution is asked of the direct effect alone', () => {
    expect(effects.map((effect) => ladderShares(area, effect, false).substitution)).toEqual([0.1, 0, 0])
  })
})

test('taxes on a job do not ask where its holder lives', () => {
  const shares = { deadweight: 0.2, displacement: 0.25, substitution: 0.5, leakage: 0.9, crowdingOut: 0.5 }
  expect(additionalShare(shares)).toBeCloseTo(0.15, 12)
})
