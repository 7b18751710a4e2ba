import { effectTotals } from '../input-output/effect-totals.ts'
import { eachUnitOfDemand, withoutOutput } from '../input-output/multipliers.ts'
import type { RegionalEconomies } from './regional-economies.ts'

/** A multiplier by where it falls: in the region, in the rest of its economy, and in all economies together. */
export interface OwnRestWorld {
  readonly own: number
  readonly rest: number
  readonly world: number
}

/** What one unit of final demand for an industry of a region calls for; null where the region has no such industry. */
export interface RegionMultiplierRow {
  readonly industry: string
  readonly typeI: OwnRestWorld | null
  readonly typeII: OwnRestWorld | null
  readonly valueAddedTypeI: OwnRestWorld | null
  readonly valueAddedTypeII: OwnRestWorld | null
  readonly labourIncomeTypeI: OwnRestWorld | null
  readonly labourIncomeTypeII: OwnRestWorld | null
  /** Jobs per million, of the industries whose employment is known; null where the economy has none. */
  readonly jobsPerMillionTypeI: OwnAndRest | null
  readonly jobsPerMillionTypeII: OwnAndRest | null
}

/** Jobs are not known in every economy, so there is no world total. */
export interface OwnAndRest {
  readonly own: number
  readonly rest: number
}

export interface RegionMultipliers {
  readonly rows: RegionMultiplierRow[]
  /** The largest relative residual met on the way. */
  readonly residual: number
}

/**
 * Multipliers of every industry of a region: column sums of the Leontief inverse over the region, over the other parts of its economy,
 * and over all places.
 *
 * @param place of the region in `model.economies`
 * @param spendingShare π, one number a place
 * @see MODEL.md 3 and 5
 */
export function regionMultipliers(model: RegionalEconomies, place: number, spendingShare: Float64Array): RegionMultipliers {
  return eachUnitOfDemand(model, place, spendingShare, (industry, answer): RegionMultiplierRow => {
    if (!answer) return withoutOutput(industry)
    const open = ownRestWorld(model, place, answer.open)
    const all = ownRestWorld(model, place, answer.closed)
    return {
      industry,
      typeI: open.output,
      typeII: all.output,
      valueAddedTypeI: open.valueAdded,
      valueAddedTypeII: all.valueAdded,
      labourIncomeTypeI: open.labourIncome,
      labourIncomeTypeII: all.labourIncome,
      jobsPerMillionTypeI: open.jobs,
      jobsPerMillionTypeII: all.jobs,
    }
  })
}

function ownRestWorld(model: RegionalEconomies, place: number, output: Float64Array) {
  const totals = model.economies.map((_, p) => effectTotals(model, p, output))
  const economy = model.economyOfPlace[place]!
  const others = totals.filter((_, p) => p !== place && model.economyOfPlace[p] === economy)
  const of = (measure: 'output' | 'valueAdded' | 'labourIncome'): OwnRestWorld => ({
    own: totals[place]![measure],
    rest: others.reduce((sum, total) => sum + total[measure], 0),
    world: totals.reduce((sum, total) => sum + total[measure], 0),
  })
  const perMillion = model.money.scale / 1_000_000
  const own = totals[place]!.jobs
  return {
    output: of('output'),
    valueAdded: of('valueAdded'),
    labourIncome: of('labourIncome'),
    jobs: own === null ? null : { own: own / perMillion, rest: others.reduce((sum, total) => sum + (total.jobs ?? 0), 0) / perMillion },
  }
}
