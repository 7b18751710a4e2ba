import { effectSources } from '../demand/effect-sources.ts'
import { addWeightedRows, putRow, weightedRows } from '../linear-algebra/weighted-rows.ts'
import { type SumColumn, setDirectEffects, windowColumn } from './direct-effects.ts'
import type { Draw, ProjectRun } from './draw.ts'
import type { DrawState } from './draw-state.ts'
import { economyTotalsLayout, jobsOf } from './economy-totals.ts'
import type { EstimateContext } from './estimate-context.ts'
import { jobsOfPart, partTotals } from './part-totals.ts'
import { type ResultPlace, restOfWorld } from './result-places.ts'
import { sumColumns } from './window-sums.ts'

/** Effects and measures of the table, in the order of its rows. */
export const tableEffects = ['direct', 'indirect', 'induced'] as const
export const effectMeasures = ['output', 'value-added', 'labour-income', 'jobs'] as const
const jobsMeasure = effectMeasures.indexOf('jobs')
const measures = effectMeasures.length
const monthsPerYear = 12

/**
 * Every effect and measure in every place. Linked effects are kept for one unit of each source: a draw's results over any time are this table times what the
 * sources count over it; direct effects follow from the curves themselves. Rows: sources; in a row effect by effect (without the direct one), measure by
 * measure, place by place. Money of the tables, job-years.
 */
export interface SourceEffects {
  readonly places: readonly ResultPlace[]
  /** Length of a row of results: effects × measures × places. */
  readonly size: number
  /** Fills the rows for the draw that the state stands for, once for each draw. */
  set(state: DrawState): void
  /** Jobs of an effect (1 or 2) in a place for one unit of a source. */
  jobsOf(source: number, effect: 1 | 2, place: number): number
  /**
   * Adds up over a time.
   *
   * @param jobsAt column of what the sources count for jobs; `growth`: by how much that is multiplied
   * @param out a row of results; jobs are NaN where they are not estimated
   */
  over(draw: Draw, column: SumColumn, jobsAt: number, growth: number, out: Float64Array): void
  /** Adds up over one of the windows. */
  overWindow(draw: Draw, run: ProjectRun, window: number, out: Float64Array): void
  /**
   * Jobs alone over one of the windows.
   *
   * @param out effects × places
   */
  jobsOverWindow(draw: Draw, run: ProjectRun, window: number, out: Float64Array): void
}

/** Place of a figure in a row of results. */
export function cellOf(places: number, effect: number, measure: number, place: number): number {
  return (effect * measures + measure) * places + place
}

function measureOf(places: number, cell: number): number {
  return Math.floor(cell / places) % measures
}

export function sourceEffects(context: EstimateContext, places: readonly ResultPlace[]): SourceEffects {
  const { project } = context
  const count = places.length
  const size = tableEffects.length * measures * count
  const ofDirect = measures * count
  const row = size - ofDirect
  const sources = effectSources(project)
  const rows = new Float64Array(sources.count * row)
  const setLinked = linkedRows(context, places)
  const setParts = partRows(context, places)
  const setDirect = directCells(context, places)
  const [indirectJobs, inducedJobs] = [cellOf(count, 1, jobsMeasure, 0), cellOf(count, 2, jobsMeasure, 0)]
  const unknown = Int32Array.from(unknownCells(context, places))
  const unknownJobs = unknown
    .filter((cell) => measureOf(count, cell) === jobsMeasure)
    .map((cell) => Math.floor(cell / ofDirect) * count + (cell % count))
  const active = weightedRows(sources.count)
  /** The sources that count anything over a time. */
  const setActive = (column: SumColumn, at: number, growth: number, first: number, length: number) => {
    active.count = 0
    for (let s = 0; s < sources.count; s++) {
      const weight = column.sources[s * column.step + at]! * growth
      if (weight !== 0) putRow(active, first + s * length, weight)
    }
  }
  const over: SourceEffects['over'] = (draw, column, jobsAt, growth, out) => {
    out.fill(0)
    setDirect.all(draw, column, out)
    setActive(column, column.at, 1, 0, row)
    addWeightedRows(rows, active, 0, indirectJobs - ofDirect, out, ofDirect)
    addWeightedRows(rows, active, indirectJobs + count - ofDirect, inducedJobs - ofDirect, out, ofDirect)
    setActive(column, jobsAt, growth, 0, row)
    addWeightedRows(rows, active, indirectJobs - ofDirect, indirectJobs + count - ofDirect, out, ofDirect)
    addWeightedRows(rows, active, inducedJobs - ofDirect, size - ofDirect, out, ofDirect)
    for (let k = 0; k < unknown.length; k++) out[unknown[k]!] = Number.NaN
  }
  let computed: object | undefined
  return {
    places,
    size,
    set(state) {
      if (state.token === computed) return
      computed = state.token
      rows.fill(0)
      setLinked(state, 0, state.totals.indirect, sources.shapes.length, rows, row)
      setLinked(state, 1, state.totals.induced, sources.count, rows, row)
      if (!state.partTotals) return
      setParts(state, 0, state.partTotals.indirect, sources.shapes.length, rows, row)
      setParts(state, 1, state.partTotals.induced, sources.count, rows, row)
    },
    jobsOf: (source, effect, place) => rows[source * row + cellOf(count, effect - 1, jobsMeasure, place)]!,
    over,
    overWindow: (draw, run, window, out) => over(draw, windowColumn(run, sumColumns.money + window), sumColumns.jobs + window, 1, out),
    jobsOverWindow(draw, run, window, out) {
      out.fill(0)
      const column = windowColumn(run, sumColumns.money + window)
      setDirect.jobs(draw, column, out)
      for (const [e, first] of [indirectJobs, inducedJobs].entries()) {
        setActive(column, sumColumns.jobs + window, 1, first - ofDirect, row)
        addWeightedRows(rows, active, 0, count, out, (e + 1) * count)
      }
      for (let k = 0; k < unknownJobs.length; k++) out[unknownJobs[k]!] = Number.NaN
    },
  }
}

/**
 * Direct effects: output is revenue, value added is labour cost and other value added, labour income is labour cost, jobs are the posts.
 * Revenue and surplus stand where operating wages are paid. Wages of phases that do not produce are value added on own account.
 *
 * @see MODEL.md 4.4
 */
function directCells({ project }: EstimateContext, places: readonly ResultPlace[]) {
  const hosts = project.hosts.length
  const direct = new Float64Array((hosts + project.parts.length) * measures)
  const count = places.length
  const ownOf = Int32Array.from(places, (place) =>
    place.kind === 'part' ? hosts + place.part : place.kind === 'economy' ? place.host : place.kind === 'world' ? wholeWorld : -1,
  )
  const figureOf = (own: number, m: number): number => {
    if (own >= 0) return direct[own * measures + m]!
    let value = 0
    if (own === wholeWorld) for (let h = 0; h < hosts; h++) value += direct[h * measures + m]!
    return value
  }
  return {
    all(draw: Draw, column: SumColumn, out: Float64Array): void {
      setDirectEffects(project, draw, column, direct)
      for (let p = 0; p < count; p++) {
        const own = ownOf[p]!
        if (own === -1) continue
        for (let m = 0; m < jobsMeasure; m++) out[cellOf(count, 0, m, p)] = figureOf(own, m)
        out[cellOf(count, 0, jobsMeasure, p)] = figureOf(own, jobsMeasure) / monthsPerYear
      }
    },
    /** Jobs alone, by place. */
    jobs(draw: Draw, column: SumColumn, out: Float64Array): void {
      setDirectEffects(project, draw, column, direct)
      for (let p = 0; p < count; p++) out[p] = figureOf(ownOf[p]!, jobsMeasure) / monthsPerYear
    },
  }
}

/** Stands for all hosts together. */
const wholeWorld = -2

/** Indirect and induced effects: totals by economy put into places, outputs into jobs by the factors of the draw. */
function linkedRows(context: EstimateContext, places: readonly ResultPlace[]) {
  const { project, employment } = context
  const economies = employment.factor.length
  const at = economyTotalsLayout(economies, project.hosts.length)
  const { money, jobs: withJobs } = membersOf(context, places)
  const alone = places.flatMap((_, p) => (money[p]!.length === 1 ? [p] : []))
  const economyOf = Int32Array.from(alone, (p) => money[p]![0]!)
  const counted = Uint8Array.from(alone, (p) => withJobs[p]!.length)
  const together = places.flatMap((_, p) =>
    money[p]!.length > 1 ? [{ p, money: Int32Array.from(money[p]!), jobs: Int32Array.from(withJobs[p]!) }] : [],
  )
  const jobsBy = new Float64Array(economies)
  const count = places.length
  return ({ jobs }: DrawState, effect: 0 | 1, totals: Float64Array, sources: number, rows: Float64Array, size: number): void => {
    for (let s = 0; s < sources; s++) {
      const row = s * at.size
      for (let c = 0; c < economies; c++) jobsBy[c] = totals[row + at.jobs + c]!
      for (let h = 0; h < project.hosts.length; h++) {
        const economy = project.hosts[h]!
        const heads = totals[row + at.markedHeads + h]!
        const cost = totals[row + at.markedCost + h]!
        jobsBy[economy] = jobsOf(jobs.factor[h]!, jobs.route[h]!, jobsBy[economy]!, heads, cost)
      }
      const first = s * size + cellOf(count, effect, 0, 0)
      for (let k = 0; k < alone.length; k++) {
        const c = economyOf[k]!
        const into = first + alone[k]!
        rows[into] = totals[row + c]!
        rows[into + count] = totals[row + economies + c]!
        rows[into + 2 * count] = totals[row + 2 * economies + c]!
        if (counted[k] === 1) rows[into + 3 * count] = jobsBy[c]!
      }
      for (const place of together) putSums(totals, row, jobsBy, place, rows, first + place.p, count)
    }
  }
}

/** The four measures of one place: sums over its economies. Side by side: one after the other, each addition would wait for the one before. */
function putSums(
  totals: Float64Array,
  row: number,
  jobsBy: Float64Array,
  { money, jobs: withJobs }: { readonly money: Int32Array; readonly jobs: Int32Array },
  rows: Float64Array,
  at: number,
  places: number,
): void {
  const economies = jobsBy.length
  let output = 0
  let valueAdded = 0
  let labourIncome = 0
  for (let k = 0; k < money.length; k++) {
    const c = row + money[k]!
    output += totals[c]!
    valueAdded += totals[c + economies]!
    labourIncome += totals[c + 2 * economies]!
  }
  let jobs = 0
  for (let k = 0; k < withJobs.length; k++) jobs += jobsBy[withJobs[k]!]!
  rows[at] = output
  rows[at + places] = valueAdded
  rows[at + 2 * places] = labourIncome
  rows[at + 3 * places] = jobs
}

/** Indirect and induced effects in the parts of economies. */
function partRows({ parts }: EstimateContext, places: readonly ResultPlace[]) {
  const shown = places.flatMap((place, p) => {
    const part = place.kind === 'part' ? (parts?.places.indexOf(place.part) ?? -1) : -1
    return part < 0 ? [] : [{ p, part, host: parts!.hosts[part]! }]
  })
  return ({ jobs }: DrawState, effect: 0 | 1, totals: Float64Array, sources: number, rows: Float64Array, size: number): void => {
    const width = parts ? parts.totals.size : 0
    for (let s = 0; s < sources; s++) {
      for (const { p, part, host } of shown) {
        const at = s * width + part * partTotals.size
        const put = (measure: number, value: number) => {
          rows[s * size + cellOf(places.length, effect, measure, p)] = value
        }
        put(0, totals[at + partTotals.output]!)
        put(1, totals[at + partTotals.valueAdded]!)
        put(2, totals[at + partTotals.labourIncome]!)
        put(jobsMeasure, jobsOfPart(jobs.factor[host]!, jobs.route[host]!, totals, at))
      }
    }
  }
}

/** The economies that make up each place: for money all of them, for jobs those with employment data. Parts are none. */
function membersOf(
  { employment }: EstimateContext,
  places: readonly ResultPlace[],
): { readonly money: number[][]; readonly jobs: number[][] } {
  const economies = employment.factor.length
  const all = Array.from({ length: economies }, (_, c) => c)
  const rest = restOfWorld(places, economies)
  const money = places.map((place) => {
    if (place.kind === 'part') return []
    if (place.kind === 'economy') return [place.economy]
    return place.kind === 'world' ? all : rest
  })
  return { money, jobs: money.map((own) => own.filter((c) => employment.covered[c] === 1)) }
}

/** Cells of a row that are not estimated: linked effects in parts whose employment nobody has counted, jobs where nobody has counted those. */
function unknownCells(context: EstimateContext, places: readonly ResultPlace[]): number[] {
  const { project, employment, parts } = context
  const { money, jobs } = membersOf(context, places)
  const cells: number[] = []
  places.forEach((place, p) => {
    const part = place.kind === 'part' ? (parts?.places.indexOf(place.part) ?? -1) : -1
    const jobsOfPartKnown = part >= 0 && employment.covered[project.hosts[parts!.hosts[part]!]!] === 1
    for (const effect of [1, 2]) {
      for (let m = 0; m < measures; m++) {
        if (part >= 0 && (m !== jobsMeasure || jobsOfPartKnown)) continue
        if ((m === jobsMeasure ? jobs : money)[p]!.length === 0) cells.push(cellOf(places.length, effect, m, p))
      }
    }
  })
  return cells
}
