import { effectTotals } from './effect-totals.ts'
import { impactSolver } from './impact.ts'
import type { LinkedEconomies } from './linked-economies.ts'

export interface OwnAndWorld {
  readonly own: number
  readonly world: number
}

/** What one unit of final demand for an industry calls for; null where the industry has no output to reckon from. */
export interface MultiplierRow {
  readonly industry: string
  readonly typeI: OwnAndWorld | null
  readonly typeII: OwnAndWorld | null
  readonly valueAddedTypeI: OwnAndWorld | null
  readonly valueAddedTypeII: OwnAndWorld | null
  readonly labourIncomeTypeI: OwnAndWorld | null
  readonly labourIncomeTypeII: OwnAndWorld | null
  /** Jobs per million in the industries of the economy that have employment data; null where it has none at all. */
  readonly jobsPerMillionTypeI: { readonly own: number } | null
  readonly jobsPerMillionTypeII: { readonly own: number } | null
}

export interface Multipliers {
  readonly rows: MultiplierRow[]
  /** The largest relative residual met on the way. */
  readonly residual: number
}

/**
 * Multipliers of every industry of an economy: column sums of the Leontief inverse over its own industries and over all.
 *
 *   Type I: Σ_i L_ij,   Type II: the same in the household-closed system, the household rows left out
 *
 * @param spendingShare π, one number an economy
 * @see MODEL.md 5; Miller & Blair (2009), ch. 6
 */
export function multipliers(model: LinkedEconomies, economy: number, spendingShare: Float64Array): Multipliers {
  return eachUnitOfDemand(model, economy, spendingShare, (industry, answer) =>
    answer ? rowOf(model, economy, industry, answer.open, answer.closed) : withoutOutput(industry),
  )
}

/** Output of all industries for one unit of final demand, millions: in the open system, and with the households closed. */
export interface UnitAnswer {
  readonly open: Float64Array
  readonly closed: Float64Array
}

/**
 * A row for every industry of a place, from what one unit of final demand for it calls for.
 *
 * @param place index in `model.economies`: an economy, or a region in a system that holds regions
 * @param rowOf makes the row; its answer is null where the industry has no output to reckon from
 * @returns the rows and the largest relative residual met on the way
 */
export function eachUnitOfDemand<Row>(
  model: LinkedEconomies,
  place: number,
  spendingShare: Float64Array,
  rowOf: (industry: string, answer: UnitAnswer | null) => Row,
): { rows: Row[]; residual: number } {
  const solver = impactSolver(model, spendingShare)
  const wages = new Float64Array(model.economies.length)
  let residual = 0
  const rows = model.industries.map((industry, j) => {
    const k = place * model.industries.length + j
    if (!(model.output[k]! > 0)) return rowOf(industry, null)
    const purchases = new Float64Array(model.operator.size)
    purchases[k] = 1
    const answer = solver.impact({ purchases, wages })
    residual = Math.max(residual, answer.residual)
    const closed = answer.indirect.map((output, i) => output + answer.induced[i]!)
    return rowOf(industry, { open: answer.indirect, closed })
  })
  return { rows, residual }
}

function rowOf(model: LinkedEconomies, economy: number, industry: string, open: Float64Array, closed: Float64Array): MultiplierRow {
  const one = ownAndWorld(model, economy, open)
  const two = ownAndWorld(model, economy, closed)
  return {
    industry,
    typeI: one.output,
    typeII: two.output,
    valueAddedTypeI: one.valueAdded,
    valueAddedTypeII: two.valueAdded,
    labourIncomeTypeI: one.labourIncome,
    labourIncomeTypeII: two.labourIncome,
    jobsPerMillionTypeI: one.jobs === null ? null : { own: one.jobs },
    jobsPerMillionTypeII: two.jobs === null ? null : { own: two.jobs },
  }
}

function ownAndWorld(model: LinkedEconomies, economy: number, output: Float64Array) {
  const totals = model.economies.map((_, c) => effectTotals(model, c, output))
  const of = (measure: 'output' | 'valueAdded' | 'labourIncome'): OwnAndWorld => ({
    own: totals[economy]![measure],
    world: totals.reduce((sum, total) => sum + total[measure], 0),
  })
  const jobs = totals[economy]!.jobs
  const perMillion = model.money.scale / 1_000_000
  return {
    output: of('output'),
    valueAdded: of('valueAdded'),
    labourIncome: of('labourIncome'),
    jobs: jobs === null ? null : jobs / perMillion,
  }
}

/** The row of an industry without output: every multiplier is null, never 1. */
export function withoutOutput(industry: string) {
  return {
    industry,
    typeI: null,
    typeII: null,
    valueAddedTypeI: null,
    valueAddedTypeII: null,
    labourIncomeTypeI: null,
    labourIncomeTypeII: null,
    jobsPerMillionTypeI: null,
    jobsPerMillionTypeII: null,
  }
}
