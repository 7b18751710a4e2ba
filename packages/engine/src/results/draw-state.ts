import { type SourceTotals, sourceTotals } from '../responses/source-totals.ts'
import type { TableChanges } from '../uncertain-tables/table-changes.ts'
import { type Draw, draw } from './draw.ts'
import type { EstimateContext } from './estimate-context.ts'

/** What turns outputs of the hosts into jobs in one draw, by host; other economies stay at their central values. */
export interface JobsFactors {
  /** γ, employment factor. */
  readonly factor: Float64Array
  /** r, from heads to labour cost in marked industries. */
  readonly route: Float64Array
  /** Drawn jobs per million of the hosts' industries; null where tables are held. */
  readonly tables: TableChanges | null
}

/** One draw with what it calls for in the economies. Filled again for each draw. */
export interface DrawState {
  /** A new one with each draw, so that what several cuts share is computed once. */
  token: object
  readonly draw: Draw
  /** Totals of the parts of economies; null where none is taken apart. */
  readonly partTotals: SourceTotals | null
  readonly jobs: JobsFactors
  /** The counterfactual in the same draw. */
  readonly counterfactual: DrawState | null
}

export function drawState(context: EstimateContext, of: Draw = draw(context)): DrawState {
  const { project, parts, counterfactual } = context
  const { sources } = of.flows
  return {
    token: {},
    draw: of,
    partTotals: parts && sourceTotals(sources.count, parts.totals.size),
    jobs: { factor: new Float64Array(project.hosts.length), route: new Float64Array(project.hosts.length), tables: of.tables },
    counterfactual: counterfactual && of.counterfactual && drawState(counterfactual.context, of.counterfactual),
  }
}
