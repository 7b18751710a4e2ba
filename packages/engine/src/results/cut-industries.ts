import { type Aggregation, aggregate } from '../responses/aggregation.ts'
import { setShapeTotals, shapeTotals } from '../responses/shape-totals.ts'
import { allStats, type CutForm, effectCodes, type RangedCut } from './cut.ts'
import { setDirectEffects } from './direct-effects.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'
import { industryJobs } from './industry-jobs.ts'
import { type ResultPlace, type ResultPlaces, restOfWorld } from './result-places.ts'
import { hasWindow, type PeakYear } from './window-months.ts'
import { columnCount, sumColumns, windowOrder } from './window-sums.ts'

/** The plant itself is an industry of its own, beside those of the tables. */
export const plantCode = 'plant'
const monthsPerYear = 12
const headMonths = 3
const directMeasureCount = 4

/** Job-years in the detailed places by industry, effect and window; direct job-years stand under the plant. */
export function industriesCut(context: EstimateContext, places: ResultPlaces, peak: PeakYear | null): RangedCut {
  const { project, model, incomes } = context
  const { industries } = model.economies
  const n = industries.length
  const own = places.detailed.filter((place) => place.kind === 'economy')
  const of = industryAggregation(context, places.detailed)
  const totals = shapeTotals(project.shapes.length, of.size)
  const direct = new Float64Array((project.hosts.length + project.parts.length) * directMeasureCount)
  const sums = new Float64Array(of.size)
  const form: CutForm = {
    name: 'industries-jobs',
    measure: 'jobs',
    kind: 'job-years',
    unit: 'job-years',
    axes: [
      { name: 'place', codes: places.detailed.map(({ code }) => code) },
      { name: 'industry', codes: [...industries, plantCode] },
      { name: 'effect', codes: effectCodes },
      { name: 'window', codes: [...windowOrder] },
    ],
  }
  const cell = (p: number, i: number, e: number, w: number) => ((p * (n + 1) + i) * effectCodes.length + e) * windowOrder.length + w

  const ownOf = places.detailed.map((place) => (place.kind === 'economy' ? own.findIndex(({ economy }) => economy === place.economy) : -1))
  const perMillion = new Float64Array(own.length * n)
  const world = new Float64Array(n)

  const setLinked = (state: DrawState, e: 1 | 2, w: number, out: Float64Array) => {
    setOver(e === 1 ? totals.indirect : totals.induced, state, sumColumns.jobs + w, sums)
    const rest = sums.subarray(own.length * n)
    world.set(rest)
    for (let k = 0; k < own.length * n; k++) {
      const jobs = sums[k]! * perMillion[k]!
      sums[k] = jobs
      if (!Number.isNaN(jobs)) world[k % n]! += jobs
    }
    for (let p = 0; p < places.detailed.length; p++) {
      const { kind } = places.detailed[p]!
      const from = ownOf[p]! * n
      for (let i = 0; i < n; i++) {
        out[cell(p, i, e, w)] =
          kind === 'economy' ? sums[from + i]! : kind === 'world' ? world[i]! : kind === 'part' ? Number.NaN : rest[i]!
      }
      out[cell(p, n, e, w)] = kind === 'part' ? Number.NaN : 0
    }
  }
  return {
    form,
    stats: allStats,
    set(state, out) {
      out.fill(0)
      setShapeTotals(of, incomes, state.draw.flows, state.draw.shift, totals)
      own.forEach(({ economy }, k) => {
        for (let i = 0; i < n; i++) perMillion[k * n + i] = industryJobs(context, state.jobs, economy * n + i)
      })
      windowOrder.forEach((window, w) => {
        setLinked(state, 1, w, out)
        setLinked(state, 2, w, out)
        setDirectEffects(project, state.draw, (s) => state.draw.sums[s * columnCount + sumColumns.money + w]!, direct)
        places.detailed.forEach((place, p) => {
          out[cell(p, n, 0, w)] = directHeadMonths(place, direct, project.hosts.length) / monthsPerYear
          for (let i = 0; i <= n; i++) out[cell(p, i, 3, w)] = out[cell(p, i, 0, w)]! + out[cell(p, i, 1, w)]! + out[cell(p, i, 2, w)]!
          if (hasWindow(project, peak, window)) return
          for (let i = 0; i <= n; i++) for (let e = 0; e < effectCodes.length; e++) out[cell(p, i, e, w)] = Number.NaN
        })
      })
    },
  }
}

function directHeadMonths(place: ResultPlace, direct: Float64Array, hosts: number): number {
  if (place.kind === 'part') return direct[(hosts + place.part) * directMeasureCount + headMonths]!
  if (place.kind === 'economy') return place.host < 0 ? 0 : direct[place.host * directMeasureCount + headMonths]!
  if (place.kind === 'rest-of-world') return 0
  let sum = 0
  for (let h = 0; h < hosts; h++) sum += direct[h * directMeasureCount + headMonths]!
  return sum
}

/** Outputs of each industry in the detailed economies; after them jobs by industry in the rest of the world, at central employment factors. */
function industryAggregation(context: EstimateContext, detailed: readonly ResultPlace[]): Aggregation {
  const { model, responses, employment } = context
  const n = model.economies.industries.length
  const own = detailed.flatMap((place) => (place.kind === 'economy' ? [place.economy] : []))
  const rest = restOfWorld(detailed, employment.factor.length)
  return aggregate(responses, (own.length + 1) * n, (output, out) => {
    out.fill(0)
    own.forEach((economy, k) => {
      for (let i = 0; i < n; i++) out[k * n + i] = output[economy * n + i]!
    })
    for (const economy of rest) {
      for (let i = 0; i < n; i++) {
        const heads = model.jobs.heads[economy * n + i]!
        if (!Number.isNaN(heads)) out[own.length * n + i]! += output[economy * n + i]! * heads * employment.factor[economy]!
      }
    }
  })
}

function setOver(totals: Float64Array, { draw: { sums } }: DrawState, column: number, out: Float64Array): void {
  out.fill(0)
  for (let s = 0; s * out.length < totals.length; s++) {
    const weight = sums[s * columnCount + column]!
    if (weight === 0) continue
    for (let f = 0; f < out.length; f++) out[f]! += weight * totals[s * out.length + f]!
  }
}
