import { effectSources } from '../demand/effect-sources.ts'
import { type SourceTotals, setSourceTotals, sourceTotals } from '../responses/source-totals.ts'
import { changeParts } from '../uncertain-tables/part-changes.ts'
import { placeFigures } from './criteria-list.ts'
import { criteriaAggregation, criteriaTotals } from './criteria-totals.ts'
import { directFigures } from './direct-figures.ts'
import type { Draw, ProjectRun } from './draw.ts'
import { jobsOf } from './economy-totals.ts'
import type { EstimateContext } from './estimate-context.ts'
import { partTotals } from './part-totals.ts'
import { columnCount, sumColumns, windowOrder } from './window-sums.ts'

const effectCount = 3
const [construction, life] = [windowOrder.indexOf('construction'), windowOrder.indexOf('life')]

/** The few figures of places that headlines are made of, computed from few totals, so that many draws are cheap. */
export interface FiguresOfDraw {
  /** Places: hosts, the world after them, then the regions; figures of `placeFigures`; direct, indirect, induced. */
  readonly figures: Float64Array
  set(draw: Draw): void
  /** Posts in the steady year and job-years of the whole life of another run of the draw last set: its shapes add up to other sums. */
  setJobsOfRun(draw: Draw, run: ProjectRun, out: Float64Array): void
  /** Room for the figures of a run; NaN where they are not known. */
  room(): Float64Array
}

/** Where a figure of one effect stands. */
export function figureAt(place: number, figure: (typeof placeFigures)[number], effect: number): number {
  return (place * placeFigures.length + placeFigures.indexOf(figure)) * effectCount + effect
}

export function figuresOfDraw(context: EstimateContext): FiguresOfDraw {
  const { project, incomes, parts } = context
  const sources = effectSources(project).count
  const ofParts = parts && sourceTotals(sources, parts.totals.size)
  const of = criteriaAggregation(context)
  const totals = sourceTotals(sources, of.size)
  const room = () => emptyFigures(project)
  const figures = room()
  const direct = directFigures(project)
  const linked = linkedFigures(context, of.size)
  const inParts = partFigures(context)
  return {
    figures,
    room,
    set(draw) {
      setSourceTotals(of, incomes, draw.flows, draw.shift, totals, draw.tables)
      direct.set(draw, draw, figures)
      linked.setJobs(draw, draw, totals, allJobs, figures)
      linked.setMoney(draw, totals, figures)
      if (!ofParts || !draw.spending) return
      draw.spending.setTotals(ofParts)
      changeParts(draw.tables, project.hosts.length, parts!.hosts, ofParts)
      inParts.setJobs(draw, draw, ofParts, allJobs, figures)
      inParts.setMoney(draw, ofParts, figures)
    },
    setJobsOfRun(draw, run, out) {
      direct.setJobs(draw, run, out)
      linked.setJobs(draw, run, totals, jobsOfLimits, out)
      if (ofParts) inParts.setJobs(draw, run, ofParts, jobsOfLimits, out)
    },
  }
}

/** Indirect and induced effects are not known in parts of economies that are not taken apart. */
function emptyFigures({ hosts, parts }: EstimateContext['project']): Float64Array {
  const figures = new Float64Array((hosts.length + 1 + parts.length) * placeFigures.length * effectCount)
  const firstRegion = (hosts.length + 1) * placeFigures.length * effectCount
  for (let at = firstRegion; at < figures.length; at++) if (at % effectCount !== 0) figures[at] = Number.NaN
  return figures
}

/** Which figures of jobs are added up, and by which columns. */
interface JobColumn {
  readonly figure: number
  readonly column: number
}

const steadyPosts = { figure: 0, column: sumColumns.steadySupplierPosts }
const lifeJobs = { figure: 2, column: sumColumns.jobs + life }
const allJobs: readonly JobColumn[] = [steadyPosts, { figure: 1, column: sumColumns.jobs + construction }, lifeJobs]
/** What a ladder is made of. */
const jobsOfLimits: readonly JobColumn[] = [steadyPosts, lifeJobs]

const effectOf = (totals: SourceTotals, e: number): Float64Array => (e === 0 ? totals.indirect : totals.induced)

/** Effects 1 and 2: what goes through the linked economies. */
function linkedFigures({ project, employment }: EstimateContext, size: number) {
  const { hostParameters } = project
  const hosts = project.hosts.length
  const covered = project.hosts.map((host) => employment.covered[host] === 1)
  const at = (place: number, figure: number, e: number) => (place * placeFigures.length + figure) * effectCount + 1 + e
  return {
    setJobs({ values }: Draw, { sourceSums }: ProjectRun, totals: SourceTotals, columns: readonly JobColumn[], out: Float64Array): void {
      for (let e = 0; e < 2; e++) {
        const effect = effectOf(totals, e)
        for (const { figure, column } of columns) {
          let world = sumOver(effect, criteriaTotals.otherJobs(hosts), size, sourceSums, column)
          for (let h = 0; h < hosts; h++) {
            const { employmentFactor, jobsRoute } = hostParameters[h]!
            const [factor, route] = [values[employmentFactor]!, values[jobsRoute]!]
            const jobs = jobsOver(effect, criteriaTotals.host(h) + partTotals.heads, size, sourceSums, column, factor, route)
            out[at(h, figure, e)] = covered[h] ? jobs : Number.NaN
            if (covered[h]) world += jobs
          }
          out[at(hosts, figure, e)] = world
        }
      }
    },
    setMoney({ sourceSums }: ProjectRun, totals: SourceTotals, out: Float64Array): void {
      for (let e = 0; e < 2; e++) {
        const effect = effectOf(totals, e)
        for (let place = 0; place <= hosts; place++) {
          const own = place < hosts ? criteriaTotals.host(place) + partTotals.valueAdded : criteriaTotals.world(hosts)
          out[at(place, 3, e)] = sumOver(effect, own, size, sourceSums, sumColumns.money + life)
          out[at(place, 4, e)] = sumOver(effect, own + 1, size, sourceSums, sumColumns.money + life)
        }
      }
    },
  }
}

/** Effects 1 and 2 in the parts of economies that are taken apart; those of other regions are not known. */
function partFigures({ project, employment, parts }: EstimateContext) {
  const { hosts, places, totals: of } = parts ?? { hosts: [], places: [], totals: null }
  const size = of?.size ?? 0
  const covered = hosts.map((host) => employment.covered[project.hosts[host]!] === 1)
  const at = (part: number, figure: number, e: number) =>
    ((project.hosts.length + 1 + places[part]!) * placeFigures.length + figure) * effectCount + 1 + e
  return {
    setJobs({ values }: Draw, { sourceSums }: ProjectRun, totals: SourceTotals, columns: readonly JobColumn[], out: Float64Array): void {
      for (let e = 0; e < 2; e++) {
        for (const { figure, column } of columns) {
          for (let part = 0; part < hosts.length; part++) {
            const { employmentFactor, jobsRoute } = project.hostParameters[hosts[part]!]!
            const [factor, route] = [values[employmentFactor]!, values[jobsRoute]!]
            const first = part * partTotals.size + partTotals.heads
            const jobs = jobsOver(effectOf(totals, e), first, size, sourceSums, column, factor, route)
            out[at(part, figure, e)] = covered[part] ? jobs : Number.NaN
          }
        }
      }
    },
    setMoney({ sourceSums }: ProjectRun, totals: SourceTotals, out: Float64Array): void {
      for (let e = 0; e < 2; e++) {
        for (let part = 0; part < hosts.length; part++) {
          const own = part * partTotals.size
          const effect = effectOf(totals, e)
          out[at(part, 3, e)] = sumOver(effect, own + partTotals.valueAdded, size, sourceSums, sumColumns.money + life)
          out[at(part, 4, e)] = sumOver(effect, own + partTotals.labourIncome, size, sourceSums, sumColumns.money + life)
        }
      }
    },
  }
}

/** Σ_s what the source counts over a column · the total of the source that stands at a place. */
function sumOver(totals: Float64Array, at: number, size: number, sourceSums: Float64Array, column: number): number {
  let sum = 0
  for (let k = at, s = column; k < totals.length; k += size, s += columnCount) {
    const weight = sourceSums[s]!
    if (weight !== 0) sum += weight * totals[k]!
  }
  return sum
}

/** Jobs from three totals that stand beside one another: heads in plausible industries, heads and jobs by labour cost in marked ones. */
function jobsOver(
  totals: Float64Array,
  at: number,
  size: number,
  sourceSums: Float64Array,
  column: number,
  factor: number,
  route: number,
): number {
  let heads = 0
  let markedHeads = 0
  let markedCost = 0
  for (let k = at, s = column; k < totals.length; k += size, s += columnCount) {
    const weight = sourceSums[s]!
    if (weight === 0) continue
    heads += weight * totals[k]!
    markedHeads += weight * totals[k + 1]!
    markedCost += weight * totals[k + 2]!
  }
  return jobsOf(factor, route, heads, markedHeads, markedCost)
}
