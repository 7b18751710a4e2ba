import { type CurveRows, curveRows, stillRows } from '../demand/curve-rows.ts'
import { type Flows, flows } from '../demand/flows.ts'
import { type PhaseMonths, phaseMonths } from '../demand/phase-months.ts'
import { type Production, production } from '../demand/production.ts'
import { foursBesidePosts, sameCurves, sameLimitedCurves } from '../demand/same-curves.ts'
import { type CurveMakings, curveMakings } from '../demand/shape-months.ts'
import { type PartSpending, partSpending } from '../responses/part-spending.ts'
import type { SpendingShift } from '../responses/source-totals.ts'
import { type Availability, availability, type DrawnStrikes } from '../risk/availability.ts'
import type { TableChanges } from '../uncertain-tables/table-changes.ts'
import { type DrawnTotals, drawnTotals } from './drawn-exponent.ts'
import type { EstimateContext } from './estimate-context.ts'
import { limitedPosts } from './limited-posts.ts'
import { partTotals } from './part-totals.ts'
import { columnCount, type WantedColumns, wantedColumns, windowOrder } from './window-sums.ts'
import { type WindowWeights, windowWeights } from './window-weights.ts'

/**
 * One run of the project in a draw: its curves and what they add up to. Runs under something that keeps the project below its plan have other curves;
 * money per unit of a shape is the same in all of them.
 */
export interface ProjectRun extends CurveRows {
  /** The rows of `fours` without the curves of posts. */
  readonly foursBesidePosts: Int32Array
  /** The columns that are added up. */
  readonly columns: WantedColumns
  /** Curves added up over windows, (S + 1) × columns; NaN in the others. */
  readonly sums: Float64Array
  /** Curves added up over calendar years, (S + 1) × years. */
  readonly yearSums: Float64Array
  /** What each source of effects counts over windows, sources × columns. */
  readonly sourceSums: Float64Array
  /** The same over calendar years, sources × years. */
  readonly sourceYears: Float64Array
}

/** What the sums of runs under limits are made of. */
export interface LimitedSums {
  readonly posts: ReturnType<typeof limitedPosts>
  /** Share of the planned posts that is filled, S × T; 1 where people are not limited. */
  readonly filled: Float64Array
  /** 1 in every month, T. */
  readonly whole: Float64Array
  /** Whether only those months of the limited curves of posts are made over which a promise of jobs counts; the sums do without them. */
  readonly countedOnly: boolean
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
}

/**
 * How the project runs for one set of values: the central ones, or those of one draw. Its arrays are filled again for each draw.
 */
export interface Draw extends ProjectRun {
  readonly values: Float64Array
  readonly when: PhaseMonths
  readonly production: Production
  /** What the curves were made of. */
  readonly makings: CurveMakings
  readonly flows: Flows
  /** Jobs per money against the year of the table, T. */
  readonly jobsGrowth: Float64Array
  readonly windows: WindowWeights
  /** Share of each direct place in the plant: hosts, then parts of them. */
  readonly plantShares: Float64Array
  shift: SpendingShift | null
  /** What drawn tables of the hosts change; null where they are held. */
  readonly tables: TableChanges | null
  /** The parts of economies at the δ of the draw; null where none is taken apart. */
  readonly parts: DrawnParts | null
  /** What the households of each part spend; null where no economy is taken apart. */
  readonly spending: PartSpending | null
  /** Null where nothing may stop output. */
  readonly risk: DrawnRisk | null
  /** Null where nothing limits the project. */
  readonly limited: LimitedSums | null
  /** With the posts that can be filled; null where people are not limited. */
  readonly underSupply: ProjectRun | null
  /** The columns that runs under limits and posts left open elsewhere are added up by. */
  readonly limitedColumns: WantedColumns
  /** Posts left open elsewhere added up over windows, pools × columns; null where there are none. */
  readonly poached: Float64Array | null
  /** Their curves. */
  readonly poachedRows: CurveRows | null
  /** With the posts that can be filled and with what risk leaves; null where nothing may stop output. */
  readonly underRisk: ProjectRun | null
  /** The counterfactual in the same draw, added up over the windows of the project. */
  readonly counterfactual: Draw | null
}

/** What is asked of a draw: every window, or only those that headline figures are told of. */
const wantedWindows = {
  everything: { plan: windowOrder, limited: windowOrder },
  headlines: { plan: ['construction', 'life'], limited: ['life'] },
} as const

/** @param asked of a draw for headlines, columns that no headline figure reads are not added up */
export function draw(context: EstimateContext, asked: keyof typeof wantedWindows = 'everything'): Draw {
  const { project, parts: ofParts, incomes, counterfactual, supply, poached, tables } = context
  const rows = project.shapes.length + 1
  const windows = windowWeights(project)
  const money = flows(project)
  const [planColumns, limitedColumns] = [wantedColumns(wantedWindows[asked].plan), wantedColumns(wantedWindows[asked].limited)]
  const sumsOf = (count: number) => new Float64Array(count * columnCount).fill(Number.NaN)
  const run = (curves: CurveRows, columns: WantedColumns): ProjectRun => ({
    ...curves,
    columns,
    foursBesidePosts: foursBesidePosts(project, curves.fours),
    sums: sumsOf(rows),
    yearSums: new Float64Array(rows * windows.years.length),
    sourceSums: sumsOf(money.sources.count),
    sourceYears: new Float64Array(money.sources.count * windows.years.length),
  })
  const planned = sameCurves(project)
  const limited = supply ? sameLimitedCurves(project, planned, supply) : planned
  const limitedRun = () => {
    const rows = curveRows(limited, project.months)
    if (asked === 'headlines') rows.curves.fill(Number.NaN)
    return run(rows, limitedColumns)
  }
  const parts = ofParts && { totals: drawnTotals(ofParts, ({ totals }) => totals) }
  return {
    ...run(curveRows(planned, project.months), planColumns),
    values: new Float64Array(project.assumptions.length),
    when: phaseMonths(project),
    production: production(project.months),
    makings: curveMakings(project),
    flows: money,
    jobsGrowth: new Float64Array(project.months),
    windows,
    plantShares: new Float64Array(project.hosts.length + project.parts.length),
    shift: null,
    tables: tables?.changes() ?? null,
    parts,
    spending: parts && partSpending(project.splits, parts.totals.totals, partTotals, incomes, money.sources.count),
    risk: project.risk && { strikes: null, availability: availability(project.risk.exposures.length, project.months) },
    limited:
      supply || project.risk
        ? {
            posts: limitedPosts(project, planned, limited),
            filled: supply?.filled ?? new Float64Array(project.shapes.length * project.months).fill(1),
            whole: new Float64Array(project.months).fill(1),
            countedOnly: asked === 'headlines',
          }
        : null,
    underSupply: supply && limitedRun(),
    limitedColumns,
    poached: poached && sumsOf(poached.from.length),
    poachedRows: poached && stillRows(poached.curves, project.months),
    underRisk: project.risk && limitedRun(),
    counterfactual: counterfactual && draw(counterfactual.context, asked),
  }
}
