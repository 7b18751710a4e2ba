import { effectSources } from '../demand/effect-sources.ts'
import { setPartTotals } from '../responses/part-spending.ts'
import { type SourceTotals, setSourceTotals, sourceTotals } from '../responses/source-totals.ts'
import { changeParts } from '../uncertain-tables/part-changes.ts'
import { placeFigures } from './criteria-list.ts'
import { criteriaAggregation, criteriaTotals } from './criteria-totals.ts'
import { setDirectEffects, windowColumn } from './direct-effects.ts'
import type { Draw, ProjectRun } from './draw.ts'
import { jobsOf } from './economy-totals.ts'
import type { EstimateContext } from './estimate-context.ts'
import { jobsOfPart, partTotals } from './part-totals.ts'
import { columnCount, sumColumns, windowOrder } from './window-sums.ts'

const effectCount = 3
const directMeasureCount = 4
const [construction, life] = [windowOrder.indexOf('construction'), windowOrder.indexOf('life')]
const monthsPerYear = 12

/** The few figures of places that headlines are made of, computed from few totals, so that many draws are cheap. */
export interface FiguresOfDraw {
  /** Places: hosts, the world after them, then the regions; figures of `placeFigures`; direct, indirect, induced. */
  readonly figures: Float64Array
  set(draw: Draw): void
  /** The same figures of another run of the draw last set: its shapes add up to other sums. */
  ofRun(draw: Draw, run: ProjectRun, out: Float64Array): void
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
  const places = project.hosts.length + 1 + project.parts.length
  const figures = new Float64Array(places * placeFigures.length * effectCount)
  const direct = new Float64Array((project.hosts.length + project.parts.length) * directMeasureCount)
  const setLinked = linkedFigures(context, of.size)
  const setParts = partFigures(context)
  const firstRegion = (project.hosts.length + 1) * placeFigures.length * effectCount
  const evaluate = (draw: Draw, run: ProjectRun, out: Float64Array) => {
    setDirectFigures(context, draw, run, direct, out)
    setLinked(draw, run, totals, out)
    for (let at = firstRegion; at < out.length; at++) if (at % effectCount !== 0) out[at] = Number.NaN
    if (ofParts) setParts(draw, run, ofParts, out)
  }
  return {
    figures,
    set(draw) {
      setSourceTotals(of, incomes, draw.flows, draw.shift, totals, draw.tables)
      if (ofParts && draw.parts && draw.spending) {
        setPartTotals(draw.parts.totals.totals, incomes, draw.flows, draw.shift, draw.spending.money, ofParts)
        changeParts(draw.tables, project.hosts.length, parts!.hosts, ofParts)
      }
      evaluate(draw, draw, figures)
    },
    ofRun: evaluate,
  }
}

/** Direct effects come from sums over the window in which a figure is told: posts are means, job-years heads by twelve months. */
const directColumns = [
  { at: sumColumns.steadyMean, figures: [{ figure: 0, measure: 3, over: 1 }] },
  { at: sumColumns.money + construction, figures: [{ figure: 1, measure: 3, over: monthsPerYear }] },
  {
    at: sumColumns.money + life,
    figures: [
      { figure: 2, measure: 3, over: monthsPerYear },
      { figure: 3, measure: 1, over: 1 },
      { figure: 4, measure: 2, over: 1 },
    ],
  },
] as const

/** Effects 0: direct. Hosts, the world after them, then the regions. */
function setDirectFigures({ project }: EstimateContext, draw: Draw, run: ProjectRun, direct: Float64Array, out: Float64Array): void {
  const hosts = project.hosts.length
  for (const { at, figures } of directColumns) {
    setDirectEffects(project, draw, windowColumn(run, at), direct)
    for (const { figure, measure, over } of figures) {
      let world = 0
      for (let k = 0; k < hosts + project.parts.length; k++) {
        const value = direct[k * directMeasureCount + measure]! / over
        out[((k < hosts ? k : k + 1) * placeFigures.length + figure) * effectCount] = value
        if (k < hosts) world += value
      }
      out[(hosts * placeFigures.length + figure) * effectCount] = world
    }
  }
}

const jobColumns = [sumColumns.steadySupplierPosts, sumColumns.jobs + construction, sumColumns.jobs + life]

/** Effects 1 and 2: what goes through the linked economies. */
function linkedFigures({ project, employment }: EstimateContext, size: number) {
  const hosts = project.hosts.length
  const sums = new Float64Array(size)
  return ({ values }: Draw, { sourceSums }: ProjectRun, totals: SourceTotals, out: Float64Array): void => {
    for (let e = 0; e < 2; e++) {
      const effect = e === 0 ? totals.indirect : totals.induced
      const at = (place: number, figure: number) => (place * placeFigures.length + figure) * effectCount + 1 + e
      for (let figure = 0; figure < jobColumns.length; figure++) {
        setWeighted(effect, sourceSums, jobColumns[figure]!, sums)
        let world = sums[criteriaTotals.otherJobs(hosts)]!
        for (let h = 0; h < hosts; h++) {
          const own = criteriaTotals.host(h)
          const { employmentFactor, jobsRoute } = project.hostParameters[h]!
          const jobs = jobsOf(values[employmentFactor]!, values[jobsRoute]!, sums[own + 2]!, sums[own + 3]!, sums[own + 4]!)
          const covered = employment.covered[project.hosts[h]!] === 1
          out[at(h, figure)] = covered ? jobs : Number.NaN
          if (covered) world += jobs
        }
        out[at(hosts, figure)] = world
      }
      setWeighted(effect, sourceSums, sumColumns.money + life, sums)
      for (let place = 0; place <= hosts; place++) {
        const own = place < hosts ? criteriaTotals.host(place) : criteriaTotals.world(hosts)
        out[at(place, 3)] = sums[own]!
        out[at(place, 4)] = sums[own + 1]!
      }
    }
  }
}

/** Effects 1 and 2 in the parts of economies that are taken apart; those of other regions are not known. */
function partFigures({ project, employment, parts }: EstimateContext) {
  const sums = new Float64Array(parts?.totals.size ?? 0)
  return ({ values }: Draw, { sourceSums }: ProjectRun, totals: SourceTotals, out: Float64Array): void => {
    const { hosts, places } = parts!
    for (let e = 0; e < 2; e++) {
      const effect = e === 0 ? totals.indirect : totals.induced
      const at = (part: number, figure: number) =>
        ((project.hosts.length + 1 + places[part]!) * placeFigures.length + figure) * effectCount + 1 + e
      for (let figure = 0; figure < jobColumns.length; figure++) {
        setWeighted(effect, sourceSums, jobColumns[figure]!, sums)
        for (let part = 0; part < hosts.length; part++) {
          const { employmentFactor, jobsRoute } = project.hostParameters[hosts[part]!]!
          const covered = employment.covered[project.hosts[hosts[part]!]!] === 1
          const jobs = jobsOfPart(values[employmentFactor]!, values[jobsRoute]!, sums, part * partTotals.size)
          out[at(part, figure)] = covered ? jobs : Number.NaN
        }
      }
      setWeighted(effect, sourceSums, sumColumns.money + life, sums)
      for (let part = 0; part < hosts.length; part++) {
        out[at(part, 3)] = sums[part * partTotals.size + partTotals.valueAdded]!
        out[at(part, 4)] = sums[part * partTotals.size + partTotals.labourIncome]!
      }
    }
  }
}

/** Σ_s what the source counts over a column · totals of the source. */
function setWeighted(totals: Float64Array, sourceSums: Float64Array, column: number, out: Float64Array): void {
  out.fill(0)
  for (let s = 0; s * out.length < totals.length; s++) {
    const weight = sourceSums[s * columnCount + column]!
    if (weight === 0) continue
    const from = s * out.length
    for (let f = 0; f < out.length; f++) out[f]! += weight * totals[from + f]!
  }
}
