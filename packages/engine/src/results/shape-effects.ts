import { buyingShapes } from '../demand/buying-shapes.ts'
import type { Project } from '../demand/project.ts'
import type { DrawState } from './draw-state.ts'
import { economyTotalsLayout, jobsOf } from './economy-totals.ts'
import type { EstimateContext } from './estimate-context.ts'
import { jobsOfPart, partTotals } from './part-totals.ts'
import { type ResultPlace, restOfWorld } from './result-places.ts'

/** Effects and measures of the table, in the order of its rows. */
export const tableEffects = ['direct', 'indirect', 'induced'] as const
export const effectMeasures = ['output', 'value-added', 'labour-income', 'jobs'] as const
export const jobsMeasure = effectMeasures.indexOf('jobs')
const measures = effectMeasures.length
const monthsPerYear = 12

/**
 * Every effect and measure in every place, for one unit of each shape (and, last, of one unit made): a draw's results over any time are this table times
 * what the shapes' curves add up to over it. Rows: shapes + 1; in a row effect by effect, measure by measure, place by place. Money of the tables, job-years.
 */
export interface ShapeEffects {
  readonly places: readonly ResultPlace[]
  /** Length of a row. */
  readonly size: number
  readonly rows: Float64Array
  /** Fills the rows for the draw that the state stands for. */
  set(state: DrawState): void
  /**
   * Adds the shapes up over a time.
   *
   * @param money what each shape's curve adds up to, S + 1; jobs: the same with the growth of output per job
   * @param out a row; jobs are NaN where they are not estimated
   */
  over(money: Float64Array, jobs: Float64Array, out: Float64Array): void
}

/** Place of a figure in a row. */
export function cellOf(places: number, effect: number, measure: number, place: number): number {
  return (effect * measures + measure) * places + place
}

export function shapeEffects(context: EstimateContext, places: readonly ResultPlace[]): ShapeEffects {
  const { project } = context
  const count = places.length
  const size = tableEffects.length * measures * count
  const rows = new Float64Array((project.shapes.length + 1) * size)
  const setLinked = linkedRows(context, places)
  const setParts = partRows(context, places)
  const [indirectJobs, inducedJobs] = [cellOf(count, 1, jobsMeasure, 0), cellOf(count, 2, jobsMeasure, 0)]
  const unknown = unknownCells(context, places)
  return {
    places,
    size,
    rows,
    set(state) {
      rows.fill(0)
      setDirectRows(context, state, places, rows, size)
      setLinked(state, 1, state.totals.indirect, rows, size)
      setLinked(state, 2, state.totals.induced, rows, size)
      if (state.partTotals) {
        setParts(state, 1, state.partTotals.indirect, rows, size)
        setParts(state, 2, state.partTotals.induced, rows, size)
      }
    },
    over(money, jobs, out) {
      out.fill(0)
      for (let s = 0; s <= project.shapes.length; s++) {
        const byMoney = money[s]!
        const byJobs = jobs[s]!
        if (byMoney === 0 && byJobs === 0) continue
        const row = s * size
        for (let f = 0; f < indirectJobs; f++) out[f]! += byMoney * rows[row + f]!
        for (let f = indirectJobs; f < indirectJobs + count; f++) out[f]! += byJobs * rows[row + f]!
        for (let f = indirectJobs + count; f < inducedJobs; f++) out[f]! += byMoney * rows[row + f]!
        for (let f = inducedJobs; f < size; f++) out[f]! += byJobs * rows[row + f]!
      }
      for (let k = 0; k < unknown.length; k++) out[unknown[k]!] = Number.NaN
    },
  }
}

/** Shapes that have an indirect (1) and an induced (2) effect. */
function shapesOfEffects(project: Project): Readonly<Record<1 | 2, Int32Array>> {
  return { 1: Int32Array.from(buyingShapes(project)), 2: Int32Array.from(project.shapes.keys()) }
}

/**
 * Direct effects: output is revenue, value added is labour cost and other value added, labour income is labour cost, jobs are the posts.
 * Revenue and surplus stand where operating wages are paid. Wages of phases that do not produce are value added on own account.
 *
 * @see MODEL.md 4.4
 */
function setDirectRows(
  { project }: EstimateContext,
  { draw }: DrawState,
  places: readonly ResultPlace[],
  rows: Float64Array,
  size: number,
): void {
  const { flows, values, plantShares } = draw
  const hosts = project.hosts.length
  const count = places.length
  places.forEach((place, p) => {
    const add = (shape: number, measure: number, value: number) => {
      rows[shape * size + cellOf(count, 0, measure, p)]! += value
    }
    project.posts.forEach((post, k) => {
      const here =
        place.kind === 'world' ||
        (place.kind === 'economy' && place.host === post.host) ||
        (place.kind === 'part' && post.parts.includes(place.part))
      if (!here) return
      add(post.shape, 1, flows.costOfPost[k]!)
      add(post.shape, 2, flows.costOfPost[k]!)
      add(post.shape, 3, values[post.count]! / monthsPerYear)
    })
    const share = shareOf(place, plantShares, hosts)
    if (share === 0) return
    const revenue = values[project.product.price]! * flows.perCurrency * share
    add(project.shapes.length, 0, revenue)
    add(project.shapes.length, 1, revenue)
    project.shapes.forEach(({ phase }, s) => {
      if (!project.phases[phase]!.producing) return
      let cost = flows.purchases[s]! + flows.taxes[s]!
      for (let h = 0; h < hosts; h++) cost += flows.labourCost[s * hosts + h]!
      add(s, 1, -cost * share)
    })
  })
}

function shareOf(place: ResultPlace, plantShares: Float64Array, hosts: number): number {
  if (place.kind === 'world') return 1
  if (place.kind === 'part') return plantShares[hosts + place.part]!
  return place.kind === 'economy' && place.host >= 0 ? plantShares[place.host]! : 0
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
  const shapesOf = shapesOfEffects(project)
  return ({ jobs }: DrawState, effect: 1 | 2, totals: Float64Array, rows: Float64Array, size: number): void => {
    for (const s of shapesOf[effect]) {
      const row = s * at.size
      for (let f = 0; f < byEconomy.length; f++) byEconomy[f] = totals[row + f]!
      for (let h = 0; h < project.hosts.length; h++) {
        const cell = at.jobs + project.hosts[h]!
        const [heads, cost] = [totals[row + at.markedHeads + h]!, totals[row + at.markedCost + h]!]
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
function partRows({ project, parts }: EstimateContext, places: readonly ResultPlace[]) {
  const shown = places.flatMap((place, p) => {
    const part = place.kind === 'part' ? (parts?.places.indexOf(place.part) ?? -1) : -1
    return part < 0 ? [] : [{ p, part, host: parts!.hosts[part]! }]
  })
  const shapesOf = shapesOfEffects(project)
  return ({ jobs }: DrawState, effect: 1 | 2, totals: Float64Array, rows: Float64Array, size: number): void => {
    const width = totals.length / project.shapes.length
    for (const s of shapesOf[effect]) {
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
