import { refusals } from '@shiftwork/contracts/testing'
import { drawnTotals, multiplierDraws, multiplierFigures, multipliers, type RegionalEconomies, regionMultipliers } from '@shiftwork/engine'
import { expect, test } from 'vitest'
import { multiplierRanges } from './multiplier-ranges.ts'
import { placeInTables } from './place-in-tables.ts'

const still = { coefficients: 0, importShares: 0, employment: 0 }

test.each(['UKR', 'UA-46'])('%s: tables that do not stray give the multipliers of the linked economies', (code) => {
  const { model, place, region, drawn } = placeInTables(code)
  const spendingShare = new Float64Array(drawn!.linked.model.economies.length).fill(0.55)
  const setting = { ...drawn!, spendingShare, spreads: still, delta: () => 0.25, spending: () => 0.55 }
  const found = multiplierDraws(setting, { seed: 0, count: 1 })
  const spending = new Float64Array(model.economies.length).fill(0.55)
  const { rows } =
    region === undefined ? multipliers(model, place, spending) : regionMultipliers(model as RegionalEconomies, place, spending)
  let compared = 0
  for (const [j, row] of rows.entries()) {
    const at = (type: number, where: number, measure: number) => found[j * multiplierFigures + type * drawnTotals + where * 4 + measure]!
    for (const [type, name] of (['I', 'II'] as const).entries()) {
      for (const [measure, figure] of (['type', 'valueAddedType', 'labourIncomeType'] as const).entries()) {
        const wanted: { own: number; rest?: number; world: number } | null = row[`${figure}${name}`]
        if (wanted === null) {
          expect(at(type, 0, measure)).toBeNaN()
          continue
        }
        const values: number[] = [wanted.own, wanted.rest ?? 0, wanted.world]
        for (const [where, value] of values.entries()) {
          expect(Math.abs(at(type, where, measure) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1e-6, Math.abs(value)))
          compared++
        }
      }
      const jobs = row[`jobsPerMillionType${name}`]
      if (jobs !== null) expect(Math.abs(at(type, 0, 3) - jobs.own)).toBeLessThanOrEqual(1e-9 * jobs.own)
    }
  }
  expect(compared).toBeGreaterThan(700)
})

test('each central multiplier of a large industry lies in its range; δ strays where it was not set', () => {
  const { drawn } = placeInTables('UA-46')
  const ranges = multiplierRanges(drawn!, 0.55, { seed: 0, draws: 48 })!
  const { p10, p90 } = ranges.rows.find(({ industry }) => industry === 'C25')!
  expect(p10.typeI!.own).toBeLessThan(1.565)
  expect(p90.typeI!.own).toBeGreaterThan(1.53)
  expect('rest' in p10.typeII!).toBe(true)
  expect(ranges.drawn.map(({ parameter }) => parameter)).toContain('region-size-exponent')
  const held = multiplierRanges({ ...drawn!, delta: 0.25 }, 0.55, { seed: 0, draws: 48 })!
  const width = (of: typeof ranges) => {
    const row = of.rows.find(({ industry }) => industry === 'C25')!
    return row.p90.typeI!.own - row.p10.typeI!.own
  }
  expect(width(held)).toBeLessThan(width(ranges))
})

test('a number of draws that cannot be is refused', () => {
  const { drawn } = placeInTables('UKR')
  for (const draws of [0, 1.5, 1e9])
    expect(refusals(() => multiplierRanges(drawn!, 0.55, { seed: 0, draws }))).toEqual(['count-out-of-range /draws'])
})
