import { runProject } from '../estimate.ts'
import type { Aggregation } from '../responses/aggregation.ts'
import { setSourceTotals, sourceTotals } from '../responses/source-totals.ts'
import { criteriaAggregation } from '../results/criteria-totals.ts'
import { draw as newDraw } from '../results/draw.ts'
import { setCentralValues } from '../results/draw-values.ts'
import type { EstimateContext } from '../results/estimate-context.ts'
import { columnCount, sumColumns, windowOrder } from '../results/window-sums.ts'
import { inTurn, projectionOnto } from './add-table-changes.ts'
import { setSumOfColumns, tableColumns } from './table-columns.ts'

/** Tables that the second order is held against exact solutions in. */
const comparedDraws = 64
/** From this error on all draws are solved exactly, relative to the figure. */
const largestError = 0.01

/** How far the second order is from exact solutions. */
export interface TableError {
  readonly draws: number
  /** Root mean square over the draws of the error relative to the figure, of the figure where it is largest. */
  readonly rms: number
  /** Whether the run solves every draw exactly. */
  readonly exact: boolean
}

const known = new WeakMap<EstimateContext, Map<number, TableError>>()

/** Whether the draws of a run solve their tables exactly. */
export function solvedExactly(context: EstimateContext, seed: number): boolean {
  return tableError(context, seed)?.exact ?? false
}

/**
 * Holds the second order against exact solutions in the first draws of a run: output, value added, labour income and heads over the whole life, of each host and of
 * the world, by indirect and by induced effect, everything but the tables at its central value.
 *
 * @returns null where no tables are drawn
 * @see MODEL.md 13
 */
export function tableError(context: EstimateContext, seed: number): TableError | null {
  if (!context.tables) return null
  const bySeed = known.get(context) ?? new Map<number, TableError>()
  known.set(context, bySeed)
  const error = bySeed.get(seed) ?? compared(context, seed)
  bySeed.set(seed, error)
  return error
}

function compared(context: EstimateContext, seed: number): TableError {
  const { project, model, incomes } = context
  const tables = context.tables!
  const run = newDraw(context)
  setCentralValues(context, run)
  runProject(context, null, run)
  const changes = run.tables!
  const life = sumColumns.money + windowOrder.indexOf('life')
  const weight = (source: number) => run.sourceSums[source * columnCount + life]!
  const of = criteriaAggregation(context)
  const sources = sourceTotals(run.flows.sources.count, of.size)
  setSourceTotals(of, incomes, run.flows, run.shift, sources)
  const held = sourceTotals(1, of.size)
  for (const effect of ['indirect', 'induced'] as const)
    for (let k = 0; k < sources[effect].length; k++) held[effect][k % of.size]! += weight(Math.floor(k / of.size)) * sources[effect][k]!
  const [hosts, industries] = [project.hosts.length, model.economies.industries.length]
  const one = tableColumns(1, hosts, industries)
  const demand = new Float64Array(4 * hosts * industries)
  const columns = tables.columns(run)
  const weights = new Float64Array(columns.count)
  changes.columnOf.forEach((column, source) => {
    weights[column]! += weight(source)
  })
  setSumOfColumns(columns, (column) => weights[column]!, one)
  const squares = new Float64Array(2 * of.size)
  for (let draw = 0; draw < comparedDraws; draw++) {
    changes.of = { seed, draw, exact: false }
    tables.set(run, changes)
    tables.solve(changes, one, run.shift, false, demand)
    const approximate = figuresOf(of, held, demand)
    tables.solve(changes, one, run.shift, true, demand)
    const exact = figuresOf(of, held, demand)
    exact.forEach((figure, k) => {
      const off = figure === 0 ? 0 : (approximate[k]! - figure) / figure
      squares[k]! += off * off
    })
  }
  const rms = Math.sqrt(squares.reduce((most, sum) => Math.max(most, sum / comparedDraws), 0))
  return { draws: comparedDraws, rms, exact: rms > largestError }
}

function figuresOf(
  of: Aggregation,
  held: { readonly indirect: Float64Array; readonly induced: Float64Array },
  demand: Float64Array,
): Float64Array {
  const figures = { indirect: held.indirect.slice(), induced: held.induced.slice() }
  projectionOnto(of).add({ demand, columns: 1, token: {} }, inTurn(1), figures.indirect, figures.induced)
  return Float64Array.from([...figures.indirect, ...figures.induced])
}
