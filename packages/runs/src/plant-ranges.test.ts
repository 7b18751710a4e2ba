import {
  contributionAt,
  contributionDraws,
  contributionFigures,
  drawnCoefficients,
  drawnMeasures,
  drawnPlaces,
  industryContribution,
  industryIndex,
  type LinkedEconomies,
  linkedOperator,
  regionalEconomies,
  tableDrawer,
} from '@shiftwork/engine'
import { describe, expect, test } from 'vitest'
import { placeInTables } from './place-in-tables.ts'
import { plantContribution } from './plant-contribution.ts'

const still = { coefficients: 0, importShares: 0, employment: 0 }
const stray = { coefficients: 0.2, importShares: 0.3, employment: 0.1 }
const draws = { seed: 7, count: 3 }

/** A plant of a place with what is drawn there. */
function plantIn(code: string) {
  const { model, place, economy, region, drawn } = placeInTables(code)
  const industry = industryIndex(model, 'C25')
  const output = 0.3 * model.output[place * model.industries.length + industry]!
  const spendingShare = new Float64Array(drawn!.linked.model.economies.length).fill(0.5)
  const setting = { ...drawn!, spendingShare, delta: () => 0.25, spending: () => 0.5 }
  return { model, place, economy, region, part: { industry, output }, setting }
}

test.each(['UKR', 'UA-46'])('%s: tables that do not stray give what the linked economies give, each figure', (code) => {
  const { economy, region, part, setting, model } = plantIn(code)
  const rows = contributionDraws({ ...setting, spreads: still }, part, draws)
  const { effects } = plantContribution(placeInTables(code), {
    economy,
    ...(region === undefined ? {} : { region }),
    industry: model.industries[part.industry]!,
    output: part.output,
    householdSpending: 0.5,
    draws: 0,
  })
  for (let draw = 0; draw < draws.count; draw++) {
    for (const [e, effect] of (['direct', 'indirect', 'induced', 'total'] as const).entries()) {
      for (const [p, place] of drawnPlaces.entries()) {
        for (const [m, measure] of drawnMeasures.entries()) {
          const found = rows[draw * contributionFigures + contributionAt(e, p, m)]!
          const wanted = effects[effect][place]?.[measure]
          if (wanted === null) expect(found).toBeNaN()
          else if (wanted !== undefined) expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.abs(wanted))
        }
      }
    }
  }
})

test.each(['UKR', 'UA-46'])('%s: a drawn table gives what all economies linked anew with it give', (code) => {
  const { part, setting, region } = plantIn(code)
  const row = contributionDraws({ ...setting, spreads: stray }, part, draws).subarray(2 * contributionFigures)
  const { linked, economy } = setting
  const { model, trade } = linked
  const n = model.industries.length
  const [from, end] = [economy * n, (economy + 1) * n]
  const own = {
    economy: model.economies[economy]!,
    importShare: trade.importShare.slice(from, end),
    householdPattern: trade.householdPattern.slice(from, end),
  }
  const drawer = tableDrawer(own, stray)
  const shares = drawer.drawn()
  drawer.set(draws.seed, 2, shares)
  const key = { seed: draws.seed, economy: own.economy, sd: stray.coefficients }
  const coefficients = drawnCoefficients(trade.inputs.slice(from * n, end * n), key).draw(2)
  const put = (values: Float64Array, drawn: Float64Array, at: number) => {
    const copy = values.slice()
    copy.set(drawn, at)
    return copy
  }
  const drawnTrade = {
    ...trade,
    inputs: put(trade.inputs, coefficients, from * n),
    importShare: put(trade.importShare, shares.importShare, from),
    householdPattern: put(trade.householdPattern, shares.householdPattern, from),
  }
  let anew: LinkedEconomies = { ...model, importShare: drawnTrade.importShare, operator: linkedOperator(drawnTrade) }
  if (setting.region) {
    const accounts = linked.tables.map((table, c) =>
      c === economy
        ? {
            ...table,
            intermediate: coefficients.map((a, cell) => a * table.output[cell % n]!),
            finalUses: {
              ...table.finalUses,
              HFCE: shares.householdPattern.map((h) => h * table.finalUses.HFCE.reduce((a, b) => a + b, 0)),
            },
          }
        : table,
    )
    const method = { ...setting.method, delta: 0.25 }
    anew = regionalEconomies({ model: anew, trade: drawnTrade, tables: accounts }, { [own.economy]: [setting.region] }, method).model!
  }
  const place = anew.economies.indexOf(region ?? own.economy)
  const whole = industryContribution(anew, { place, ...part }, new Float64Array(anew.economies.length).fill(0.5))!
  const sum = (output: Float64Array, at = 0, length = output.length) => output.subarray(at, at + length).reduce((a, b) => a + b, 0)
  for (const [e, effect] of (['direct', 'indirect', 'induced'] as const).entries()) {
    const near = (p: number, wanted: number) =>
      expect(Math.abs(row[contributionAt(e, p, 0)]! - wanted)).toBeLessThanOrEqual(1e-9 * Math.abs(wanted))
    near(0, sum(whole[effect], place * n, n))
    near(2, sum(whole[effect]))
  }
})

describe('ranges of a question', () => {
  const ask = (asked: Partial<Parameters<typeof plantContribution>[1]> = {}, code = 'UA-46') =>
    plantContribution(placeInTables(code), { economy: 'UKR', region: code, industry: 'C25', share: 0.3, draws: 64, ...asked })

  test('hold the central value, and are the same for the same seed alone', () => {
    const { effects, ranges } = ask()
    expect(ranges!.draws).toBe(64)
    for (const effect of ['indirect', 'induced', 'total'] as const) {
      expect(ranges!.p10[effect].own.jobs!).toBeLessThan(effects[effect].own.jobs!)
      expect(ranges!.p90[effect].own.jobs!).toBeGreaterThan(effects[effect].own.jobs!)
    }
    expect(ask().ranges).toEqual(ranges)
    expect(ask({ seed: 1 }).ranges).not.toEqual(ranges)
  })

  test('name what strays; what the asker sets is held', () => {
    const drawn = (asked?: Parameters<typeof ask>[0]) => ask(asked).ranges!.drawn.map(({ parameter }) => parameter)
    const always = ['coefficient-spread', 'import-share-spread', 'employment-spread']
    expect(drawn()).toEqual([...always, 'household-spending.UKR', 'region-size-exponent'])
    expect(drawn({ householdSpending: 0.55 })).toEqual([...always, 'region-size-exponent'])
  })

  test('of a loss are those of the contribution with the other sign', () => {
    const [contribution, loss] = [ask().ranges!, ask({ closure: true }).ranges!]
    expect(loss.p10.total.own.output).toBeCloseTo(-contribution.p90.total.own.output, 9)
    expect(loss.p90.total.own.jobs!).toBeCloseTo(-contribution.p10.total.own.jobs!, 9)
  })

  test('are left out where nobody asks for draws; too many are refused', () => {
    expect(ask({ draws: 0 }).ranges).toBeNull()
    expect(() => ask({ draws: 1e9 })).toThrow('count-out-of-range')
  })
})
