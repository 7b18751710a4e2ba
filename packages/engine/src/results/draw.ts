import { type Flows, flows } from '../demand/flows.ts'
import { type PhaseMonths, phaseMonths } from '../demand/phase-months.ts'
import { type Production, production } from '../demand/production.ts'
import { type PartSpending, partSpending } from '../responses/part-spending.ts'
import type { SpendingShift } from '../responses/shape-totals.ts'
import { type Availability, availability, type DrawnStrikes } from '../risk/availability.ts'
import { type DrawnTotals, drawnTotals } from './drawn-exponent.ts'
import type { EstimateContext } from './estimate-context.ts'
import { columnCount, type WindowWeights, windowWeights } from './window-sums.ts'

/** The same project under something that keeps it below its plan: its curves and what they add up to over windows. Money per unit of a shape is the same. */
export interface LimitedRun {
  readonly curves: Float64Array
  readonly sums: Float64Array
}

/** What risk leaves of the plan in one draw. */
interface DrawnRisk {
  /** Null: what is lost on average. */
  strikes: DrawnStrikes | null
  readonly availability: Availability
}

/** What the parts of economies make at the δ of the draw. */
interface DrawnParts {
  readonly totals: DrawnTotals
  readonly labour: DrawnTotals
}

/**
 * How the project runs for one set of values: the central ones, or those of one draw. Its arrays are filled again for each draw.
 */
export interface Draw {
  readonly values: Float64Array
  readonly when: PhaseMonths
  readonly production: Production
  /** Curves of the shapes and, last, of the units made: (S + 1) × T. */
  readonly curves: Float64Array
  readonly flows: Flows
  /** Jobs per money against the year of the table, T. */
  readonly jobsGrowth: Float64Array
  readonly windows: WindowWeights
  /** Curves added up over windows, (S + 1) × columns. */
  readonly sums: Float64Array
  /** Share of each direct place in the plant: hosts, then parts of them. */
  readonly plantShares: Float64Array
  shift: SpendingShift | null
  /** The parts of economies at the δ of the draw; null where none is taken apart. */
  readonly parts: DrawnParts | null
  /** What the households of each part spend; null where no economy is taken apart. */
  readonly spending: PartSpending | null
  /** Null where nothing may stop output. */
  readonly risk: DrawnRisk | null
  /** With the posts that can be filled; null where people are not limited. */
  readonly underSupply: LimitedRun | null
  /** With the posts that can be filled and with what risk leaves; null where nothing may stop output. */
  readonly underRisk: LimitedRun | null
  /** The counterfactual in the same draw, added up over the windows of the project. */
  readonly counterfactual: Draw | null
}

export function draw({ project, parts: ofParts, incomes, counterfactual, supply }: EstimateContext): Draw {
  const rows = project.shapes.length + 1
  const limitedRun = (): LimitedRun => ({
    curves: new Float64Array(rows * project.months),
    sums: new Float64Array(rows * columnCount),
  })
  const parts = ofParts && { totals: drawnTotals(ofParts, ({ totals }) => totals), labour: drawnTotals(ofParts, ({ labour }) => labour) }
  return {
    values: new Float64Array(project.assumptions.length),
    when: phaseMonths(project),
    production: production(project.months),
    curves: new Float64Array(rows * project.months),
    flows: flows(project),
    jobsGrowth: new Float64Array(project.months),
    windows: windowWeights(project.months),
    sums: new Float64Array(rows * columnCount),
    plantShares: new Float64Array(project.hosts.length + project.parts.length),
    shift: null,
    parts,
    spending: parts && partSpending(project.splits, parts.labour.totals, incomes, project.shapes.length),
    risk: project.risk && { strikes: null, availability: availability(project.risk.exposures.length, project.months) },
    underSupply: supply && limitedRun(),
    underRisk: project.risk && limitedRun(),
    counterfactual: counterfactual && draw(counterfactual.context),
  }
}
