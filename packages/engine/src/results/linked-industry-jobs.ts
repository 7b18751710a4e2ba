import { effectSources } from '../demand/effect-sources.ts'
import { type Aggregation, aggregate } from '../responses/aggregation.ts'
import type { SourceTotals } from '../responses/source-totals.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'
import { industryJobs } from './industry-jobs.ts'
import { partOutputs } from './part-outputs.ts'
import { type ResultPlace, restOfWorld } from './result-places.ts'
import { sumColumns } from './window-sums.ts'
import { linkedEffects, sumOver, type WindowTotals, windowTotals } from './window-totals.ts'

/**
 * Indirect and induced job-years by place and industry (and nothing under the plant), one time at a time; NaN where nobody has counted jobs. Economies without
 * any employment data are left out of the sums.
 */
export function linkedIndustryJobs(context: EstimateContext, detailed: readonly ResultPlace[]) {
  const n = context.model.economies.industries.length
  const own = detailed.flatMap((place) =>
    place.kind === 'economy' && context.employment.covered[place.economy] === 1 ? [place.economy] : [],
  )
  const of = industryAggregation(context, detailed, own)
  const outputs = windowTotals(context, of, sumColumns.jobs)
  const perMillion = jobsPerMillion(context, own)
  const setParts = partJobs(context, detailed, own)
  const putPlaces = placesOfJobs(context, detailed, own)
  const rowOf = (rows: Float64Array, window: number) => rows.subarray(window * of.size, (window + 1) * of.size)
  const jobs = [new Float64Array(detailed.length * (n + 1)), new Float64Array(detailed.length * (n + 1))]
  return {
    jobs,
    set(state: DrawState): void {
      outputs.set(state)
      perMillion.set(state)
    },
    over(state: DrawState, window: number): void {
      const held = { indirect: rowOf(outputs.held.indirect, window), induced: rowOf(outputs.held.induced, window) }
      const drawn = { indirect: rowOf(outputs.drawn.indirect, window), induced: rowOf(outputs.drawn.induced, window) }
      setParts(state, window, perMillion.ofHosts, state.draw.tables?.of ? { held, drawn } : null, jobs)
      for (const [e, effect] of linkedEffects.entries()) {
        multiply(drawn[effect], perMillion.own)
        putPlaces(drawn[effect], jobs[e]!)
      }
    },
  }
}

/** Jobs per million by industry, of the hosts and of some economies; only those of hosts are drawn. */
function jobsPerMillion(context: EstimateContext, economies: readonly number[]) {
  const { hosts } = context.project
  const n = context.model.economies.industries.length
  const ofHosts = new Float64Array(hosts.length * n)
  const own = new Float64Array(economies.length * n)
  let known = false
  return {
    own,
    ofHosts,
    set({ jobs }: DrawState): void {
      const put = (economy: number, into: Float64Array, at: number) => {
        for (let i = 0; i < n; i++) into[at + i] = industryJobs(context, jobs, economy * n + i)
      }
      hosts.forEach((economy, h) => {
        put(economy, ofHosts, h * n)
      })
      economies.forEach((economy, k) => {
        const host = hosts.indexOf(economy)
        if (host >= 0) own.set(ofHosts.subarray(host * n, (host + 1) * n), k * n)
        else if (!known) put(economy, own, k * n)
      })
      known = true
    },
  }
}

function multiply(numbers: Float64Array, by: Float64Array): void {
  for (let k = 0; k < by.length; k++) numbers[k]! *= by[k]!
}

/** Puts jobs of the economies with data of their own, and of the rest of the world after them, into places. */
function placesOfJobs({ model, employment, ...context }: EstimateContext, detailed: readonly ResultPlace[], own: readonly number[]) {
  const n = model.economies.industries.length
  const known = knownIndustries({ model, employment, ...context }, detailed)
  const world = new Float64Array(n)
  const firstOf = detailed.map((place) => (place.kind === 'economy' ? own.indexOf(place.economy) * n : 0))
  return (sums: Float64Array, jobs: Float64Array): void => {
    const rest = sums.subarray(own.length * n)
    world.set(rest)
    for (let first = 0; first < own.length * n; first += n) {
      for (let i = 0; i < n; i++) if (!Number.isNaN(sums[first + i]!)) world[i]! += sums[first + i]!
    }
    detailed.forEach((place, p) => {
      if (place.kind === 'part') return
      const row = jobs.subarray(p * (n + 1), (p + 1) * (n + 1))
      row[n] = 0
      if (place.kind === 'economy') {
        if (firstOf[p]! < 0) row.fill(Number.NaN, 0, n)
        else row.set(sums.subarray(firstOf[p]!, firstOf[p]! + n))
      } else {
        const counted = known[place.kind]
        const from = place.kind === 'world' ? world : rest
        for (let i = 0; i < n; i++) row[i] = counted[i] === 0 ? Number.NaN : from[i]!
      }
    })
  }
}

/**
 * The same in the parts of economies that are taken apart: by drawn tables they take the changes of their economy, industry by industry.
 *
 * @param perMillion jobs per million of the hosts, hosts × n
 */
function partJobs(context: EstimateContext, detailed: readonly ResultPlace[], own: readonly number[]) {
  const n = context.model.economies.industries.length
  const outputs = partOutputs(context)
  const sources = effectSources(context.project)
  const sourcesOf = [sources.shapes.length, sources.count]
  const sums = new Float64Array(outputs?.size ?? 0)
  const setOver = sumOver(sources.count)
  let computed: object | undefined
  let totals: SourceTotals
  return (
    state: DrawState,
    window: number,
    perMillion: Float64Array,
    changed: Pick<WindowTotals, 'held' | 'drawn'> | null,
    jobs: readonly Float64Array[],
  ): void => {
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
        const [part, host] = [known.part * n, known.host * n]
        const first = own.indexOf(known.economy) * n
        const [held, drawn] = first >= 0 && changed ? [changed.held[effect], changed.drawn[effect]] : []
        for (let i = 0; i < n; i++) {
          const before = held?.[first + i] ?? 0
          const change = before === 0 ? 1 : drawn![first + i]! / before
          row[i] = sums[part + i]! * change * perMillion[host + i]!
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

/** Outputs of each industry in some economies; after them jobs by industry in the rest of the world, at central employment factors. */
function industryAggregation(context: EstimateContext, detailed: readonly ResultPlace[], own: readonly number[]): Aggregation {
  const { model, responses, employment } = context
  const n = model.economies.industries.length
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
