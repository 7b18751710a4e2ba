import { effectSources } from '../demand/effect-sources.ts'
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
export const jobsMeasure = effectMeasures.indexOf('jobs')
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
}

/** Place of a figure in a row of results. */
export function cellOf(places: number, effect: number, measure: number, place: number): number {
  return (effect * measures + measure) * places + place
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
  const over: SourceEffects['over'] = (draw, column, jobsAt, growth, out) => {
    out.fill(0)
    setDirect(draw, column, out)
    for (let s = 0; s < sources.count; s++) {
      const byMoney = column.sources[s * column.step + column.at]!
      const byJobs = column.sources[s * column.step + jobsAt]! * growth
      if (byMoney === 0 && byJobs === 0) continue
      const from = s * row - ofDirect
      for (let f = ofDirect; f < indirectJobs; f++) out[f]! += byMoney * rows[from + f]!
      for (let f = indirectJobs; f < indirectJobs + count; f++) out[f]! += byJobs * rows[from + f]!
      for (let f = indirectJobs + count; f < inducedJobs; f++) out[f]! += byMoney * rows[from + f]!
      for (let f = inducedJobs; f < size; f++) out[f]! += byJobs * rows[from + f]!
    }
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
  return (draw: Draw, column: SumColumn, out: Float64Array): void => {
    setDirectEffects(project, draw, column, direct)
    for (let p = 0; p < count; p++) {
      const place = places[p]!
      const own = place.kind === 'part' ? hosts + place.part : place.kind === 'economy' ? place.host : -1
      for (let m = 0; m < measures; m++) {
        let value = own < 0 ? 0 : direct[own * measures + m]!
        if (place.kind === 'world') for (let h = 0; h < hosts; h++) value += direct[h * measures + m]!
        out[cellOf(count, 0, m, p)] = m === jobsMeasure ? value / monthsPerYear : value
      }
    }
  }
}

/** Indirect and induced effects: totals by economy put into places, outputs into jobs by the factors of the draw. */
function linkedRows(context: EstimateContext, places: readonly ResultPlace[]) {
  const { project, employment } = context
  const economies = employment.factor.length
  const at = economyTotalsLayout(economies, project.hosts.length)
  const listed = membersOf(context, places)
  const [money, withJobs] = [listed.money, listed.jobs].map((lists) => lists.map((own) => Int32Array.from(own))) as [
    Int32Array[],
    Int32Array[],
  ]
  const byEconomy = new Float64Array(measures * economies)
  return ({ jobs }: DrawState, effect: 0 | 1, totals: Float64Array, sources: number, rows: Float64Array, size: number): void => {
    for (let s = 0; s < sources; s++) {
      const row = s * at.size
      for (let f = 0; f < byEconomy.length; f++) byEconomy[f] = totals[row + f]!
      for (let h = 0; h < project.hosts.length; h++) {
        const cell = at.jobs + project.hosts[h]!
        const heads = totals[row + at.markedHeads + h]!
        const cost = totals[row + at.markedCost + h]!
        byEconomy[cell] = jobsOf(jobs.factor[h]!, jobs.route[h]!, byEconomy[cell]!, heads, cost)
      }
      const first = s * size + cellOf(places.length, effect, 0, 0)
      for (let p = 0; p < places.length; p++) putSums(byEconomy, economies, money[p]!, withJobs[p]!, rows, first + p, places.length)
    }
  }
}

/** The four measures of one place: sums over its economies. Side by side: one after the other, each addition would wait for the one before. */
function putSums(
  byEconomy: Float64Array,
  economies: number,
  money: Int32Array,
  withJobs: Int32Array,
  rows: Float64Array,
  at: number,
  places: number,
): void {
  let output = 0
  let valueAdded = 0
  let labourIncome = 0
  for (let k = 0; k < money.length; k++) {
    const c = money[k]!
    output += byEconomy[c]!
    valueAdded += byEconomy[economies + c]!
    labourIncome += byEconomy[2 * economies + c]!
  }
  let jobs = 0
  for (let k = 0; k < withJobs.length; k++) jobs += byEconomy[3 * economies + withJobs[k]!]!
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
