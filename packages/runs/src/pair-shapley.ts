import type { Comparison, Scenario } from '@shiftwork/contracts'
import { type ChangedGroup, changedGroups, coarsenesses, mostShapleyGroups, shapleyValues } from '@shiftwork/engine'
import { jobContext } from './job-context.ts'
import { inOneOrder, scenarioHash } from './keys.ts'
import { type Mixing, mixedOnce, mixedSoundly } from './mixtures.ts'
import { planOfJob } from './plan/plan-of-job.ts'
import { type Pool, priority } from './pool.ts'

/** Differences of means are split on this many of the common draws, the first ones. */
export const shapleyDraws = 512
/** Blocks over which the mixtures of one pair are shared out at most. */
const mostBlocks = 256

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
  readonly seed: number
  /** Draws of the whole comparison. */
  readonly draws: number
  /** Codes of the criteria whose means the blocks hold. */
  readonly codes: () => Promise<readonly string[]>
}

/** The means of the two scenarios themselves over the first common draws, by code. */
interface Ends {
  readonly a: ReadonlyMap<string, number>
  readonly b: ReadonlyMap<string, number>
}

/** The split of one pair in blocks. */
export interface PairSplit {
  readonly blocks: number
  /** How many are estimated beside the two scenarios. */
  readonly mixtures: number
  /** Single draws of all mixtures. */
  readonly draws: number
  /** Means of the criteria for some of the mixtures, one after the other. */
  block(block: number, signal?: AbortSignal): Promise<Float64Array>
  /** The difference by these criteria in its parts. */
  split(blockOf: (block: number) => Float64Array, criteria: readonly string[], ends: Ends, signal?: AbortSignal): Promise<PairShapley>
}

/**
 * Shapley values of the groups in which A differs from B. Every mixture of the two is estimated as a scenario of its own, on the same draws; where
 * the mixtures of fine groups are no scenarios (phases that do not fit one another, or a criterion that only some of them have) coarser groups are taken.
 * The retraining plan of a mixture is not solved again: it is that of the scenario whose posts it has.
 *
 * @see MODEL.md 14
 */
export function pairSplit(pool: Pool, question: PairQuestion): PairSplit {
  const { a, b } = question
  const finest = coarsenesses.findIndex((coarse) => changedGroups(b, a, coarse).length <= mostShapleyGroups)
  // The two scenarios themselves are estimated anyway.
  const inner = Math.max(0, 2 ** changedGroups(b, a, coarsenesses[finest]).length - 2)
  const blocks = Math.min(mostBlocks, inner)
  const mixing = mixedOnce((signal) => mixedSoundly(pool.model, a, b, finest, signal))
  return {
    blocks,
    mixtures: inner,
    draws: inner * drawsOf(question),
    async block(block, signal) {
      const mixed = await mixing(signal)
      const means: number[] = []
      for (let mixture = 1 + block; mixture < mixed.mixtures.length - 1; mixture += blocks)
        means.push(...(await meansOf(pool, question, mixed, mixture, signal)))
      return Float64Array.from(means)
    },
    async split(blockOf, criteria, ends, signal) {
      const codes = await question.codes()
      const places = criteria.map((code) => codes.indexOf(code))
      const valuesOf = ({ mixtures }: Mixing, meansOfInner: readonly Float64Array[]) =>
        mixtures.map((_, mixture) => {
          if (mixture === 0) return Float64Array.from(criteria, (code) => ends.b.get(code)!)
          if (mixture === mixtures.length - 1) return Float64Array.from(criteria, (code) => ends.a.get(code)!)
          return Float64Array.from(places, (place) => meansOfInner[mixture - 1]![place]!)
        })
      let mixed = await mixing(signal)
      let values = valuesOf(mixed, meansInBlocks(mixed, codes.length, blocks, blockOf))
      while (values.some((means) => means.some(Number.isNaN))) {
        mixed = await mixedSoundly(pool.model, a, b, mixed.level + 1, signal)
        values = valuesOf(mixed, await meansOfAll(pool, question, mixed, signal))
      }
      return shapleyOf(mixed.groups, values, drawsOf(question))
    },
  }
}

function drawsOf({ draws }: PairQuestion): number {
  return Math.min(shapleyDraws, draws)
}

/** The means of the mixtures between the two scenarios as the blocks hold them. */
function meansInBlocks({ mixtures }: Mixing, codes: number, blocks: number, blockOf: (block: number) => Float64Array): Float64Array[] {
  return Array.from({ length: Math.max(0, mixtures.length - 2) }, (_, inner) => {
    const at = Math.floor(inner / blocks) * codes
    return blockOf(inner % blocks).subarray(at, at + codes)
  })
}

async function meansOfAll(pool: Pool, question: PairQuestion, mixed: Mixing, signal: AbortSignal | undefined): Promise<Float64Array[]> {
  const means: Float64Array[] = []
  for (let mixture = 1; mixture < mixed.mixtures.length - 1; mixture++) means.push(await meansOf(pool, question, mixed, mixture, signal))
  return means
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

/** Mean of each criterion over the first common draws of one mixture; NaN where it lacks the criterion. */
async function meansOf(
  pool: Pool,
  question: PairQuestion,
  { groups, mixtures }: Mixing,
  mixture: number,
  signal: AbortSignal | undefined,
): Promise<Float64Array> {
  signal?.throwIfAborted()
  const planned = inOneOrder(mixture & (1 << planCarrier(groups)) ? question.a : question.b)
  const plan = await planOfJob(planned, pool)
  const unplanned = await jobContext(pool, mixtures[mixture]!, priority.run, { planned: false })
  const context = { ...unplanned, plan, name: `${unplanned.name} with plan of ${scenarioHash(planned)}` }
  const options = { context, signal, priority: priority.run }
  const codes = await question.codes()
  const known = await pool.run({ kind: 'codes' }, options)
  const places = codes.map((code) => known.indexOf(code))
  const { seed, draws } = question
  const count = drawsOf(question)
  const figures = await pool.run({ kind: 'block', seed, from: 0, count, of: draws }, options)
  return Float64Array.from(places, (place) => (place < 0 ? Number.NaN : meanOf(count, (k) => figures[k * known.length + place]!)))
}

/** Mean of the first draws, summed up in their order. */
export function meanOf(count: number, figure: (draw: number) => number): number {
  let sum = 0
  for (let k = 0; k < count; k++) sum += figure(k)
  return sum / count
}

function shapleyOf(groups: readonly ChangedGroup[], values: readonly Float64Array[], draws: number): PairShapley {
  const difference = values.at(-1)!.map((mean, c) => mean - values[0]![c]!)
  return { groups, draws, parts: shapleyValues(groups.length, values), difference }
}

/** What differs between two scenarios, as a comparison tells it. */
export function changesBetween(scenarios: readonly Scenario[], a: number, b: number): Comparison['changed'][number] {
  return { a, b, groups: changedGroups(scenarios[b]!, scenarios[a]!).map(({ group, paths }) => ({ group, paths: [...paths] })) }
}
