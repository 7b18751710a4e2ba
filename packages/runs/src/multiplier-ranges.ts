import {
  drawnMeasures,
  drawnTotals,
  type MultiplierRow,
  multiplierDraws,
  multiplierFigures,
  type RegionMultiplierRow,
} from '@shiftwork/engine'
import { checkDraws, type DrawnNumbers, type DrawnPlace, drawnSetting, endsOfDraws, endsOfRange, madeDraws } from './drawn-place.ts'

/** Rows as those at the central values, with the lower and the upper end of each figure. */
export interface MultiplierRanges {
  readonly draws: number
  readonly seed: number
  readonly drawn: DrawnNumbers
  readonly rows: readonly {
    readonly industry: string
    readonly p10: Omit<MultiplierRow | RegionMultiplierRow, 'industry'>
    readonly p90: Omit<MultiplierRow | RegionMultiplierRow, 'industry'>
  }[]
}

/**
 * What multipliers range over while the table of their economy, and the exponent of a region, stray as in estimates; π is held as it was asked.
 *
 * @throws ModelInputError for a number of draws that cannot be; null where no draw could be made
 */
export function multiplierRanges(
  place: DrawnPlace,
  householdSpending: number,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): MultiplierRanges | null {
  checkDraws(draws, 1)
  const { model } = place.linked
  const spendingShare = new Float64Array(model.economies.length).fill(householdSpending)
  const { setting, drawn } = drawnSetting(place, { spendingShare, spendingHeld: true }, seed)
  const made = madeDraws(multiplierDraws(setting, { seed, count: draws }), draws)
  if (made.length === 0) return null
  const ends = endsOfDraws(made)
  const perMillion = model.money.scale / 1_000_000
  const rowOf = (industry: number, end: number) => multiplierRow(ends, industry, end, place.region !== null, perMillion)
  const rows = model.industries.map((industry, j) => ({ industry, p10: rowOf(j, 0), p90: rowOf(j, 1) }))
  return { draws: made.length, seed, drawn, rows }
}

function multiplierRow(ends: Float64Array, industry: number, end: number, withRest: boolean, perMillion: number) {
  const at = (type: number, place: number, measure: number) =>
    ends[(industry * multiplierFigures + type * drawnTotals + place * drawnMeasures.length + measure) * endsOfRange.length + end]!
  const known = !Number.isNaN(at(0, 0, 0))
  const of = (type: number, measure: number) =>
    known ? { own: at(type, 0, measure), ...(withRest ? { rest: at(type, 1, measure) } : {}), world: at(type, 2, measure) } : null
  const jobs = (type: number) =>
    Number.isNaN(at(type, 0, 3)) ? null : { own: at(type, 0, 3) / perMillion, ...(withRest ? { rest: at(type, 1, 3) / perMillion } : {}) }
  return {
    typeI: of(0, 0),
    typeII: of(1, 0),
    valueAddedTypeI: of(0, 1),
    valueAddedTypeII: of(1, 1),
    labourIncomeTypeI: of(0, 2),
    labourIncomeTypeII: of(1, 2),
    jobsPerMillionTypeI: jobs(0),
    jobsPerMillionTypeII: jobs(1),
  }
}
