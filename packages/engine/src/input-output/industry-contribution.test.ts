import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closure } from './closure.ts'
import { denseEconomies } from './dense-economies.ts'
import { industryContribution } from './industry-contribution.ts'
import type { LinkedEconomies } from './linked-economies.ts'

const money = { currency: 'USD', year: 2022, scale: 1_000_000 }
/** Two sectors of Miller & Blair (2009), ch. 2, with what their households earn (0.30, 0.25) and spend: 0.45 of it, by 1 to 8. */
function printed(): LinkedEconomies {
  const { model, findings } = denseEconomies({
    name: 'Miller & Blair',
    money,
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
  if (model === null) throw new Error(JSON.stringify(findings))
  return model
}
const spending = Float64Array.of(0.45)
const model = printed()
const partOf = (industry: number, output: number) => industryContribution(model, { place: 0, industry, output }, spending)!
const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0)

describe('worked by hand on the two sectors of Miller & Blair', () => {
  // With households A becomes [[0.165, 0.2625], [0.32, 0.15]]: every unit earned buys 0.05 of sector 1 and 0.40 of sector 2.
  test('all of sector 1: x2 = 200/0.95 of suppliers, 320/0.85 with what wages buy, nothing more of sector 1', () => {
    const { direct, indirect, induced } = partOf(0, 1000)
    expect([...direct]).toEqual([1000, 0])
    expect(indirect[0]).toBeCloseTo(0, 9)
    expect(indirect[1]).toBeCloseTo(210.526316, 6)
    expect(induced[0]).toBeCloseTo(0, 9)
    expect(induced[1]).toBeCloseTo(376.470588 - 210.526316, 6)
  })

  test('two fifths of sector 1: of what comes back to the sector three fifths fall on the others in it', () => {
    // x1 = 0.6 k (x1 + 400), x2 = b (x1 + 400): open k = 0.15 + 0.25 · 0.2/0.95, b = 0.2/0.95; closed k = 0.165 + 0.2625 · 0.32/0.85, b = 0.32/0.85
    const { indirect, induced } = partOf(0, 400)
    expect(indirect[0]).toBeCloseTo(55.36249251, 7)
    expect(indirect[1]).toBeCloseTo(95.86578789, 7)
    expect(indirect[0]! + induced[0]!).toBeCloseTo(75.22538263, 7)
    expect(indirect[1]! + induced[1]!).toBeCloseTo(178.90837934, 7)
  })

  test('more than the industry makes is refused', () => {
    expect(industryContribution(model, { place: 0, industry: 0, output: 1001 }, spending)).toBeNull()
  })
})

describe('laws', () => {
  const part = fc.record({ industry: fc.integer({ min: 0, max: 1 }), share: fc.double({ min: 1e-3, max: 1, noNaN: true }) })
  const each = (holds: (output: number, industry: number) => void) =>
    fc.assert(
      fc.property(part, ({ industry, share }) => holds(share * model.output[industry]!, industry)),
      { seed: 7 },
    )

  test('never more than the multiplier times the output, and less the larger the part is', () => {
    each((output, industry) => {
      const { direct, indirect, induced, asNewDemand } = partOf(industry, output)
      const open = total(direct) + total(indirect)
      expect(open).toBeLessThanOrEqual(total(asNewDemand.open) * (1 + 1e-12))
      expect(open + total(induced)).toBeLessThanOrEqual(total(asNewDemand.closed) * (1 + 1e-12))
      const half = partOf(industry, output / 2)
      expect(open / output).toBeLessThanOrEqual(((total(half.direct) + total(half.indirect)) / output) * 2 + 1e-12)
    })
  })

  test('a part of no weight is a new final demand', () => {
    const { direct, indirect, induced, asNewDemand } = partOf(1, 1e-6)
    expect(total(direct) + total(indirect)).toBeCloseTo(total(asNewDemand.open), 12)
    expect(total(direct) + total(indirect) + total(induced)).toBeCloseTo(total(asNewDemand.closed), 12)
  })

  test('all industries together: what hangs on the whole economy is what it makes, counted once', () => {
    // Each industry given whole adds nothing of its own: the supplier of the one is the direct output of the other.
    const { direct, indirect } = partOf(0, 1000)
    expect(total(direct) + indirect[0]!).toBeCloseTo(1000, 9)
    expect(indirect[1]!).toBeLessThan(2000)
  })

  test('closure is the contribution with the other sign', () => {
    each((output, industry) => {
      const found = partOf(industry, output)
      const lost = closure(found)
      for (const effect of ['direct', 'indirect', 'induced'] as const)
        expect([...lost[effect]].map((x, k) => x + found[effect][k]!)).toEqual([0, 0])
      expect(total(lost.asNewDemand.closed)).toBe(0 - total(found.asNewDemand.closed))
    })
  })
})
