import { effectSources } from '../demand/effect-sources.ts'
import { type Aggregation, aggregate } from '../responses/aggregation.ts'
import { setSourceTotals, sourceTotals } from '../responses/source-totals.ts'
import { allStats, type CutForm, effectCodes, type RangedCut } from './cut.ts'
import { setDirectEffects, windowColumn } from './direct-effects.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'
import { industryJobs } from './industry-jobs.ts'
import { partOutputs } from './part-outputs.ts'
import { type ResultPlace, type ResultPlaces, restOfWorld } from './result-places.ts'
import { hasWindow, type PeakYear } from './window-months.ts'
import { columnCount, sumColumns, windowOrder } from './window-sums.ts'

/** The plant itself is an industry of its own, beside those of the tables. */
export const plantCode = 'plant'
const monthsPerYear = 12
const headMonths = 3
const directMeasureCount = 4

/** Job-years in the detailed places by industry, effect and window; direct job-years stand under the plant. */
export function industriesCut(context: EstimateContext, { detailed }: ResultPlaces, peak: PeakYear | null): RangedCut {
  const { project, model } = context
  const n = model.economies.industries.length
  let kept: ReturnType<typeof linkedJobs> | undefined
  const direct = new Float64Array((project.hosts.length + project.parts.length) * directMeasureCount)
  const form: CutForm = {
    name: 'industries-jobs',
    measure: 'jobs',
    kind: 'job-years',
    unit: 'job-years',
    axes: [
      { name: 'place', codes: detailed.map(({ code }) => code) },
      { name: 'industry', codes: [...model.economies.industries, plantCode] },
      { name: 'effect', codes: effectCodes },
      { name: 'window', codes: [...windowOrder] },
    ],
  }
  const windows = windowOrder.length
  return {
    form,
    stats: allStats,
    set(state, out) {
      kept ??= linkedJobs(context, detailed)
      const linked = kept
      linked.set(state)
      const [first, second] = linked.jobs
      windowOrder.forEach((window, w) => {
        const present = hasWindow(project, peak, window)
        linked.over(state, w)
        setDirectEffects(project, state.draw, windowColumn(state.draw, sumColumns.money + w), direct)
        for (let p = 0; p < detailed.length; p++) {
          const heads = directHeadMonths(detailed[p]!, direct, project.hosts.length)
          for (let i = 0; i <= n; i++) {
            const cell = (p * (n + 1) + i) * effectCodes.length * windows + w
            const own = i === n ? heads / monthsPerYear : 0
            const indirect = first![p * (n + 1) + i]!
            const induced = second![p * (n + 1) + i]!
            out[cell] = present ? own : Number.NaN
            out[cell + windows] = present ? indirect : Number.NaN
            out[cell + 2 * windows] = present ? induced : Number.NaN
            out[cell + 3 * windows] = present ? own + indirect + induced : Number.NaN
          }
        }
      })
    },
  }
}

/** Indirect and induced job-years by place and industry (and nothing under the plant), one time at a time. */
function linkedJobs(context: EstimateContext, detailed: readonly ResultPlace[]) {
  const { project, model, incomes } = context
  const n = model.economies.industries.length
  const own = detailed.flatMap((place) => (place.kind === 'economy' ? [place.economy] : []))
  const of = industryAggregation(context, detailed)
  const sources = effectSources(project)
  const totals = sourceTotals(sources.count, of.size)
  const sums = new Float64Array(of.size)
  const perMillion = new Float64Array(own.length * n)
  const world = new Float64Array(n)
  const known = knownIndustries(context, detailed)
  const setParts = partJobs(context, detailed)
  const firstOf = detailed.map((place) => (place.kind === 'economy' ? own.indexOf(place.economy) * n : 0))
  const sourcesOf = [sources.shapes.length, sources.count]
  const jobs = [new Float64Array(detailed.length * (n + 1)), new Float64Array(detailed.length * (n + 1))]
  return {
    jobs,
    set(state: DrawState): void {
      setSourceTotals(of, incomes, state.draw.flows, state.draw.shift, totals)
      own.forEach((economy, k) => {
        for (let i = 0; i < n; i++) perMillion[k * n + i] = industryJobs(context, state.jobs, economy * n + i)
      })
    },
    over(state: DrawState, window: number): void {
      ;[totals.indirect, totals.induced].forEach((effect, e) => {
        setOver(sourcesOf[e]!, effect, state, sumColumns.jobs + window, sums)
        const rest = sums.subarray(own.length * n)
        world.set(rest)
        for (let k = 0; k < own.length * n; k++) {
          sums[k]! *= perMillion[k]!
          if (!Number.isNaN(sums[k]!)) world[k % n]! += sums[k]!
        }
        detailed.forEach((place, p) => {
          const row = jobs[e]!.subarray(p * (n + 1), (p + 1) * (n + 1))
          row[n] = 0
          if (place.kind === 'part') row.fill(Number.NaN)
          else if (place.kind === 'economy') row.set(sums.subarray(firstOf[p]!, firstOf[p]! + n))
          else {
            const counted = known[place.kind]
            const from = place.kind === 'world' ? world : rest
            for (let i = 0; i < n; i++) row[i] = counted[i] === 0 ? Number.NaN : from[i]!
          }
        })
      })
      setParts(state, window, jobs)
    },
  }
}

/** The same in the parts of economies that are taken apart. */
function partJobs(context: EstimateContext, detailed: readonly ResultPlace[]) {
  const n = context.model.economies.industries.length
  const outputs = partOutputs(context)
  const sources = effectSources(context.project)
  const sourcesOf = [sources.shapes.length, sources.count]
  const sums = new Float64Array(outputs?.size ?? 0)
  let computed: object | undefined
  let totals: ReturnType<NonNullable<typeof outputs>['of']>
  return (state: DrawState, window: number, jobs: readonly Float64Array[]): void => {
    if (!outputs) return
    if (state.token !== computed) totals = outputs.of(state)
    computed = state.token
    ;[totals.indirect, totals.induced].forEach((effect, e) => {
      setOver(sourcesOf[e]!, effect, state, sumColumns.jobs + window, sums)
      detailed.forEach((place, p) => {
        const known = outputs.partOf(place)
        if (!known) return
        const row = jobs[e]!.subarray(p * (n + 1), (p + 1) * (n + 1))
        for (let i = 0; i < n; i++) row[i] = sums[known.part * n + i]! * industryJobs(context, state.jobs, known.economy * n + i)
        row[n] = 0
      })
    })
  }
}

/** Industries that are counted in at least one economy of the world, and of its rest. */
function knownIndustries({ model, employment }: EstimateContext, detailed: readonly ResultPlace[]) {
  const n = model.economies.industries.length
  const rest = new Set(restOfWorld(detailed, employment.factor.length))
  const known = { world: new Uint8Array(n), 'rest-of-world': new Uint8Array(n) }
  model.jobs.heads.forEach((heads, k) => {
    if (Number.isNaN(heads)) return
    known.world[k % n] = 1
    if (rest.has(Math.floor(k / n))) known['rest-of-world'][k % n] = 1
  })
  return known
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

/** Σ_s weight_s totals_s over the sources that have the effect; four at a time, so that the sums are read and written once for four. */
function setOver(count: number, totals: Float64Array, { draw: { sourceSums } }: DrawState, column: number, out: Float64Array): void {
  out.fill(0)
  const size = out.length
  const weightOf = (s: number) => sourceSums[s * columnCount + column]!
  let s = 0
  for (; s + 4 <= count; s += 4) {
    const w0 = weightOf(s)
    const w1 = weightOf(s + 1)
    const w2 = weightOf(s + 2)
    const w3 = weightOf(s + 3)
    if (w0 === 0 && w1 === 0 && w2 === 0 && w3 === 0) continue
    const t0 = s * size
    const t1 = t0 + size
    const t2 = t1 + size
    const t3 = t2 + size
    for (let f = 0; f < size; f++)
      out[f] = out[f]! + w0 * totals[t0 + f]! + w1 * totals[t1 + f]! + w2 * totals[t2 + f]! + w3 * totals[t3 + f]!
  }
  for (; s < count; s++) {
    const weight = weightOf(s)
    if (weight !== 0) for (let f = 0; f < size; f++) out[f]! += weight * totals[s * size + f]!
  }
}
