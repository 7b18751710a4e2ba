import { type Flows, flows, setFlows } from '../demand/flows.ts'
import { type PhaseMonths, phaseMonths, setPhaseMonths } from '../demand/phase-months.ts'
import { type Production, production, setProduction } from '../demand/production.ts'
import type { Project } from '../demand/project.ts'
import { setShapes } from '../demand/shape-months.ts'
import type { MoneyUnit } from '../input-output/linked-economies.ts'
import { type HouseholdClosure, hostIncomeCorrection } from '../responses/household-closure.ts'
import type { SpendingShift } from '../responses/shape-totals.ts'
import { plantShares } from './plant-shares.ts'
import type { PeakYear } from './window-months.ts'
import { columnCount, setJobsGrowth, setWindowSums, setWindowWeights, type WindowWeights, windowWeights } from './window-sums.ts'

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
}

export function draw(project: Project): Draw {
  const rows = project.shapes.length + 1
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
  }
}

/** What a draw needs besides its values. */
export interface DrawSetting {
  readonly project: Project
  readonly money: MoneyUnit
  readonly closure: HouseholdClosure
  readonly peak: PeakYear | null
}

/** Runs the project month by month for the values in `out.values`. */
export function setDraw({ project, money, closure, peak }: DrawSetting, out: Draw): void {
  const { values, when, curves, production: made } = out
  const { months, shapes, settings } = project
  setPhaseMonths(project, values, when)
  const learns = shapes.some(({ kind }) => kind === 'posts-per-unit')
  setProduction(project, values, when, learns, made)
  setShapes(project, values, when, made, curves.subarray(0, shapes.length * months))
  curves.set(made.made, shapes.length * months)
  setFlows(project, values, money, out.flows)
  setJobsGrowth(project.start, money.year, values[settings.productivityGrowth]!, out.jobsGrowth)
  setWindowWeights(project, when, peak, out.jobsGrowth, values[settings.staffingMonths]!, out.windows)
  setWindowSums(curves, months, out.windows, out.sums)
  plantShares(project, out.flows, out.sums, out.plantShares)
  out.shift = spendingShift(project, closure, values)
}

function spendingShift({ hostParameters }: Project, closure: HouseholdClosure, values: Float64Array): SpendingShift | null {
  const difference = Float64Array.from(
    closure.hosts,
    (host, h) => values[hostParameters[h]!.householdSpending]! - closure.spendingShare[host]!,
  )
  return difference.every((d) => d === 0) ? null : { difference, correction: hostIncomeCorrection(closure, difference) }
}
