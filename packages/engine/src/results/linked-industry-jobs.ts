import { effectSources } from '../demand/effect-sources.ts'
import { type Aggregation, aggregate } from '../responses/aggregation.ts'
import type { SourceTotals } from '../responses/source-totals.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'
import { industryJobs } from './industry-jobs.ts'
import { partOutputs } from './part-outputs.ts'
import { type ResultPlace, restOfWorld } from './result-places.ts'
import { sumColumns } from './window-sums.ts'
import { linkedEffects, setOver, type WindowTotals, windowTotals } from './window-totals.ts'

/** Indirect and induced job-years by place and industry (and nothing under the plant), one time at a time. */
export function linkedIndustryJobs(context: EstimateContext, detailed: readonly ResultPlace[]) {
  const { model } = context
  const n = model.economies.industries.length
  const own = detailed.flatMap((place) => (place.kind === 'economy' ? [place.economy] : []))
  const of = industryAggregation(context, detailed)
  const outputs = windowTotals(context, of, sumColumns.jobs)
  const perMillion = new Float64Array(own.length * n)
  const setParts = partJobs(context, detailed, own)
  const putPlaces = placesOfJobs(context, detailed, own)
  const rowOf = (rows: Float64Array, window: number) => rows.subarray(window * of.size, (window + 1) * of.size)
  const jobs = [new Float64Array(detailed.length * (n + 1)), new Float64Array(detailed.length * (n + 1))]
  return {
    jobs,
    set(state: DrawState): void {
      outputs.set(state)
      own.forEach((economy, k) => {
        for (let i = 0; i < n; i++) perMillion[k * n + i] = industryJobs(context, state.jobs, economy * n + i)
      })
    },
    over(state: DrawState, window: number): void {
      const held = { indirect: rowOf(outputs.held.indirect, window), induced: rowOf(outputs.held.induced, window) }
      const drawn = { indirect: rowOf(outputs.drawn.indirect, window), induced: rowOf(outputs.drawn.induced, window) }
      setParts(state, window, state.draw.tables?.of ? { held, drawn } : null, jobs)
      for (const [e, effect] of linkedEffects.entries()) {
        for (let k = 0; k < perMillion.length; k++) drawn[effect][k]! *= perMillion[k]!
        putPlaces(drawn[effect], jobs[e]!)
      }
    },
  }
}

/** Puts jobs of the detailed economies, and of the rest of the world after them, into places. */
function placesOfJobs({ model, employment, ...context }: EstimateContext, detailed: readonly ResultPlace[], own: readonly number[]) {
  const n = model.economies.industries.length
  const known = knownIndustries({ model, employment, ...context }, detailed)
  const world = new Float64Array(n)
  const firstOf = detailed.map((place) => (place.kind === 'economy' ? own.indexOf(place.economy) * n : 0))
  return (sums: Float64Array, jobs: Float64Array): void => {
    const rest = sums.subarray(own.length * n)
    world.set(rest)
    for (let k = 0; k < own.length * n; k++) if (!Number.isNaN(sums[k]!)) world[k % n]! += sums[k]!
    detailed.forEach((place, p) => {
      if (place.kind === 'part') return
      const row = jobs.subarray(p * (n + 1), (p + 1) * (n + 1))
      row[n] = 0
      if (place.kind === 'economy') row.set(sums.subarray(firstOf[p]!, firstOf[p]! + n))
      else {
        const counted = known[place.kind]
        const from = place.kind === 'world' ? world : rest
        for (let i = 0; i < n; i++) row[i] = counted[i] === 0 ? Number.NaN : from[i]!
      }
    })
  }
}

/** The same in the parts of economies that are taken apart: by drawn tables they take the changes of their economy, industry by industry. */
function partJobs(context: EstimateContext, detailed: readonly ResultPlace[], own: readonly number[]) {
  const n = context.model.economies.industries.length
  const outputs = partOutputs(context)
  const sources = effectSources(context.project)
  const sourcesOf = [sources.shapes.length, sources.count]
  const sums = new Float64Array(outputs?.size ?? 0)
  let computed: object | undefined
  let totals: SourceTotals
  return (state: DrawState, window: number, changed: Pick<WindowTotals, 'held' | 'drawn'> | null, jobs: readonly Float64Array[]): void => {
    detailed.forEach((place, p) => {
      if (place.kind === 'part') for (const row of jobs) row.fill(Number.NaN, p * (n + 1), (p + 1) * (n + 1))
    })
    if (!outputs) return
    if (state.token !== computed) totals = outputs.of(state)
    computed = state.token
    for (const [e, effect] of linkedEffects.entries()) {
      setOver(sourcesOf[e]!, totals[effect], state.draw.sourceSums, sumColumns.jobs + window, sums)
      detailed.forEach((place, p) => {
        const known = outputs.partOf(place)
        if (!known) return
        const row = jobs[e]!.subarray(p * (n + 1), (p + 1) * (n + 1))
        const first = own.indexOf(known.economy) * n
        for (let i = 0; i < n; i++) {
          const held = first < 0 || !changed ? 0 : changed.held[effect][first + i]!
          const change = held === 0 ? 1 : changed!.drawn[effect][first + i]! / held
          row[i] = sums[known.part * n + i]! * change * industryJobs(context, state.jobs, known.economy * n + i)
        }
        row[n] = 0
      })
    }
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
