import { setPartTotals } from '../responses/part-spending.ts'
import { type ShapeTotals, setShapeTotals, shapeTotals } from '../responses/shape-totals.ts'
import { placeFigures } from './criteria-list.ts'
import { criteriaAggregation, criteriaTotals } from './criteria-totals.ts'
import { setDirectEffects } from './direct-effects.ts'
import type { Draw, LimitedRun } from './draw.ts'
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
  ofRun(draw: Draw, run: LimitedRun, out: Float64Array): void
}

/** Where a figure of one effect stands. */
export function figureAt(place: number, figure: (typeof placeFigures)[number], effect: number): number {
  return (place * placeFigures.length + placeFigures.indexOf(figure)) * effectCount + effect
}

export function figuresOfDraw(context: EstimateContext): FiguresOfDraw {
  const { project, incomes, parts } = context
  const ofParts = parts && shapeTotals(project.shapes.length, parts.totals.size)
  const of = criteriaAggregation(context)
  const totals = shapeTotals(project.shapes.length, of.size)
  const places = project.hosts.length + 1 + project.parts.length
  const figures = new Float64Array(places * placeFigures.length * effectCount)
  const direct = new Float64Array((project.hosts.length + project.parts.length) * directMeasureCount)
  const evaluate = (draw: Draw, out: Float64Array) => {
    out.fill(0)
    setDirectFigures(context, draw, direct, out)
    setLinkedFigures(context, draw, totals, out)
    for (let place = project.hosts.length + 1; place < places; place++) {
      for (let at = place * placeFigures.length * effectCount; at < (place + 1) * placeFigures.length * effectCount; at++)
        if (at % effectCount !== 0) out[at] = Number.NaN
    }
    if (ofParts) setPartFigures(context, draw, ofParts, out)
  }
  return {
    figures,
    set(draw) {
      setShapeTotals(of, incomes, draw.flows, draw.shift, totals)
      if (ofParts && draw.parts && draw.spending)
        setPartTotals(draw.parts.totals.totals, incomes, draw.flows, draw.shift, draw.spending.money, ofParts)
      evaluate(draw, figures)
    },
    ofRun: (draw, { sums }, out) => evaluate({ ...draw, sums }, out),
  }
}

/** Effects 0: direct. Hosts, the world after them, then the regions. */
function setDirectFigures({ project }: EstimateContext, draw: Draw, direct: Float64Array, figures: Float64Array): void {
  const hosts = project.hosts.length
  const columns = [
    [sumColumns.steadyMean, 3, 0, 1],
    [sumColumns.money + construction, 3, 1, monthsPerYear],
    [sumColumns.money + life, 3, 2, monthsPerYear],
    [sumColumns.money + life, 1, 3, 1],
    [sumColumns.money + life, 2, 4, 1],
  ] as const
  for (const [column, measure, figure, over] of columns) {
    setDirectEffects(project, draw, (s) => draw.sums[s * columnCount + column]!, direct)
    for (let k = 0; k < hosts + project.parts.length; k++) {
      const value = direct[k * directMeasureCount + measure]! / over
      figures[((k < hosts ? k : k + 1) * placeFigures.length + figure) * effectCount] = value
      if (k < hosts) figures[(hosts * placeFigures.length + figure) * effectCount]! += value
    }
  }
}

/** Effects 1 and 2: what goes through the linked economies. */
function setLinkedFigures(context: EstimateContext, draw: Draw, totals: ShapeTotals, figures: Float64Array): void {
  const { project, employment } = context
  const hosts = project.hosts.length
  const sums = new Float64Array(criteriaTotals.size(hosts))
  const jobColumns = [sumColumns.steadySupplierPosts, sumColumns.jobs + construction, sumColumns.jobs + life]
  ;[totals.indirect, totals.induced].forEach((effect, e) => {
    const put = (place: number, figure: number, value: number) => {
      figures[(place * placeFigures.length + figure) * effectCount + 1 + e] = value
    }
    jobColumns.forEach((column, figure) => {
      setWeighted(effect, draw, column, sums)
      let world = sums[criteriaTotals.otherJobs(hosts)]!
      for (let h = 0; h < hosts; h++) {
        const at = criteriaTotals.host(h)
        const { employmentFactor, jobsRoute } = project.hostParameters[h]!
        const jobs = jobsOf(draw.values[employmentFactor]!, draw.values[jobsRoute]!, sums[at + 2]!, sums[at + 3]!, sums[at + 4]!)
        const covered = employment.covered[project.hosts[h]!] === 1
        put(h, figure, covered ? jobs : Number.NaN)
        if (covered) world += jobs
      }
      put(hosts, figure, world)
    })
    setWeighted(effect, draw, sumColumns.money + life, sums)
    for (let place = 0; place <= hosts; place++) {
      const at = place < hosts ? criteriaTotals.host(place) : criteriaTotals.world(hosts)
      put(place, 3, sums[at]!)
      put(place, 4, sums[at + 1]!)
    }
  })
}

/** Effects 1 and 2 in the parts of economies that are taken apart; those of other regions are not known. */
function setPartFigures({ project, employment, parts }: EstimateContext, draw: Draw, totals: ShapeTotals, figures: Float64Array): void {
  const sums = new Float64Array(parts!.totals.size)
  ;[totals.indirect, totals.induced].forEach((effect, e) => {
    const put = (part: number, figure: number, value: number) => {
      const place = project.hosts.length + 1 + parts!.places[part]!
      figures[(place * placeFigures.length + figure) * effectCount + 1 + e] = value
    }
    ;[sumColumns.steadySupplierPosts, sumColumns.jobs + construction, sumColumns.jobs + life].forEach((column, figure) => {
      setWeighted(effect, draw, column, sums)
      parts!.hosts.forEach((host, part) => {
        const { employmentFactor, jobsRoute } = project.hostParameters[host]!
        const covered = employment.covered[project.hosts[host]!] === 1
        const jobs = jobsOfPart(draw.values[employmentFactor]!, draw.values[jobsRoute]!, sums, part * partTotals.size)
        put(part, figure, covered ? jobs : Number.NaN)
      })
    })
    setWeighted(effect, draw, sumColumns.money + life, sums)
    parts!.hosts.forEach((_, part) => {
      put(part, 3, sums[part * partTotals.size + partTotals.valueAdded]!)
      put(part, 4, sums[part * partTotals.size + partTotals.labourIncome]!)
    })
  })
}

/** Σ_s sum of the shape over a column · totals of the shape. */
function setWeighted(totals: Float64Array, { sums }: Draw, column: number, out: Float64Array): void {
  out.fill(0)
  for (let s = 0; s * out.length < totals.length; s++) {
    const weight = sums[s * columnCount + column]!
    if (weight === 0) continue
    for (let f = 0; f < out.length; f++) out[f]! += weight * totals[s * out.length + f]!
  }
}
