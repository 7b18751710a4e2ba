import type { Comparison, RetrainingPlan, Scenario } from '@shiftwork/contracts'
import { type ChangedGroup, changedGroups, coarsenesses, mostShapleyGroups, scenarioFindings, shapleyValues } from '@shiftwork/engine'
import { jobContext } from './job-context.ts'
import { hashOf } from './keys.ts'
import { type Pool, priority } from './pool.ts'

/** Differences of means are split on this many of the common draws, the first ones. */
const shapleyDraws = 512

/** How the groups of changed assumptions make up the difference of means of two scenarios. */
export interface PairShapley {
  readonly groups: readonly ChangedGroup[]
  readonly draws: number
  /** Parts by group and criterion, of A − B. */
  readonly parts: readonly Float64Array[]
  /** Mean of A − B on these draws, by criterion. */
  readonly difference: Float64Array
}

interface PairQuestion {
  readonly a: Scenario
  readonly b: Scenario
  /** Codes of the criteria that are split. */
  readonly codes: readonly string[]
  readonly seed: number
  /** Draws of the whole comparison. */
  readonly draws: number
  readonly signal?: AbortSignal | undefined
  readonly onCoalition?: () => void
}

/**
 * Shapley values of the groups in which A differs from B. Every mixture of the two is estimated as a scenario of its own, on the same draws; where
 * the mixtures of fine groups are no scenarios (phases that do not fit one another, or a criterion that only some of them have) coarser groups are taken.
 * The retraining plan of a mixture is not solved again: it is that of the scenario whose posts it has.
 *
 * @see MODEL.md 14
 */
export async function pairShapley(pool: Pool, question: PairQuestion): Promise<PairShapley> {
  const [planA, planB] = await Promise.all([question.a, question.b].map(async (of) => (await jobContext(pool, of, priority.run)).plan))
  for (const coarse of coarsenesses) {
    const groups = changedGroups(question.b, question.a, coarse)
    if (groups.length > mostShapleyGroups) continue
    const values = await coalitionMeans(pool, { ...question, planA: planA!, planB: planB! }, groups)
    if (!values) continue
    const all = values.at(-1)!
    const difference = Float64Array.from(all, (mean, c) => mean - values[0]![c]!)
    return { groups, draws: Math.min(shapleyDraws, question.draws), parts: shapleyValues(groups.length, values), difference }
  }
  throw new Error('Two sound scenarios have criteria in common, but their difference could not be split.')
}

interface PlannedQuestion extends PairQuestion {
  readonly planA: RetrainingPlan | null
  readonly planB: RetrainingPlan | null
}

/** Groups that a retraining plan goes with, the first of them that is there. */
const planGoesWith = [
  'posts',
  'posts-and-public-money',
  'phases',
  'phases-and-public-money',
  'timing',
  'product',
  'ramp',
  'risk',
  'parameters',
]

/** Place of the group with which a mixture takes over the plan. */
function planCarrier(groups: readonly ChangedGroup[]): number {
  const carrier = planGoesWith.map((name) => groups.findIndex(({ group }) => group === name)).find((place) => place >= 0)
  return carrier ?? groups.length - 1
}

/** Mean of each criterion over the first common draws, by coalition; null where a mixture is no scenario or lacks a criterion. */
async function coalitionMeans(pool: Pool, question: PlannedQuestion, groups: readonly ChangedGroup[]): Promise<Float64Array[] | null> {
  const mixtures = Array.from({ length: 2 ** groups.length }, (_, coalition) =>
    groups.reduce((mixed, group, g) => (coalition & (1 << g) ? group.take(question.a, mixed) : mixed), question.b),
  )
  const sound = mixtures.map((mixture) => soundMixture(pool, mixture))
  if (sound.includes(null)) return null
  const carrier = planCarrier(groups)
  const means: (Float64Array | null)[] = []
  const left = mixtures.map((_, coalition) => coalition)
  const lanes = Array.from({ length: pool.threads }, async () => {
    for (let coalition = left.shift(); coalition !== undefined; coalition = left.shift()) {
      question.signal?.throwIfAborted()
      const plan = groups.length > 0 && coalition & (1 << carrier) ? question.planA : question.planB
      means[coalition] = await meansOf(pool, sound[coalition]!, plan, question)
      question.onCoalition?.()
      if (!means[coalition]) left.length = 0
    }
  })
  await Promise.all(lanes)
  return means.every((mean) => mean !== null) && means.length === mixtures.length ? (means as Float64Array[]) : null
}

const idlePlace = /^\/net\/places\/(.+)$/

/** The mixture as a scenario; shares of net effects of a place that it does not have act on nothing and are left out. Null where it is no scenario. */
function soundMixture({ model }: Pool, mixture: Scenario): Scenario | null {
  const faults = scenarioFindings(mixture, model.reference).filter(({ severity }) => severity === 'error')
  const idle = faults.map(({ code, path }) => (code === 'place-outside-project' ? idlePlace.exec(path ?? '')?.[1] : undefined))
  if (idle.includes(undefined)) return null
  if (idle.length === 0) return mixture
  const places = Object.fromEntries(Object.entries(mixture.net?.places ?? {}).filter(([code]) => !idle.includes(code)))
  return { ...mixture, net: { ...mixture.net!, places } }
}

async function meansOf(
  pool: Pool,
  scenario: Scenario,
  plan: RetrainingPlan | null,
  { codes, seed, draws, signal }: PairQuestion,
): Promise<Float64Array | null> {
  const unplanned = await jobContext(pool, scenario, priority.run, false)
  const context = { ...unplanned, plan, name: `${unplanned.name} with plan ${plan === null ? 'none' : hashOf(plan)}` }
  const options = { context, signal, priority: priority.run }
  const known = await pool.run({ kind: 'codes' }, options)
  const places = codes.map((code) => known.indexOf(code))
  if (places.includes(-1)) return null
  const count = Math.min(shapleyDraws, draws)
  const figures = await pool.run({ kind: 'block', seed, from: 0, count, of: draws }, options)
  const sums = new Float64Array(codes.length)
  for (let k = 0; k < count; k++) {
    for (const [c, place] of places.entries()) sums[c]! += figures[k * known.length + place]!
  }
  return sums.some(Number.isNaN) ? null : sums.map((sum) => sum / count)
}

/** What differs between two scenarios, as a comparison tells it. */
export function changesBetween(scenarios: readonly Scenario[], a: number, b: number): Comparison['changed'][number] {
  return { a, b, groups: changedGroups(scenarios[b]!, scenarios[a]!).map(({ group, paths }) => ({ group, paths: [...paths] })) }
}
