import type { Cut, Estimate } from '@shiftwork/contracts'
import type { AvailableCut, ComputedCut } from '@shiftwork/engine'
import { blockCount } from './blocks.ts'
import { criteriaCut } from './criteria-cut.ts'
import { jobContext } from './job-context.ts'
import { hashOf, scenarioHash } from './keys.ts'
import { type Job, type Pool, priority } from './pool.ts'
import { rangedCutsOf } from './ranged-cuts.ts'
import { type RunFigures, runFigures } from './run-figures.ts'
import type { EstimateHead, JobContext } from './tasks.ts'

export interface Assembled {
  /** Head, notes, criteria and the list of cuts; `cuts` is empty. */
  readonly estimate: Estimate
  /** Every cut, "criteria" and "months-jobs" among them. */
  readonly cuts: Cut[]
}

export interface AssembleOptions {
  readonly signal?: AbortSignal | undefined
  /** Names of the cuts wanted; all if absent. Figures that are handed over say so themselves. */
  readonly only?: readonly string[] | undefined
  /** What `computeBlocks` filled with figures of the first draws, used up by this; those that are not there are made. */
  readonly figures?: RunFigures | undefined
  readonly priority?: number | undefined
}

/**
 * Puts an estimate together from the criteria of its blocks; makes all cuts with ranges, from the first 1,024 draws.
 *
 * @param criteriaOf gives the criteria of one block as `computeBlocks` gave them; asked once a block, in their order (again for very long runs)
 */
export async function assemble(
  pool: Pool,
  job: Job,
  criteriaOf: (block: number) => Promise<Float64Array> | Float64Array,
  options: AssembleOptions = {},
): Promise<Assembled> {
  const { signal, figures = runFigures(options.only) } = options
  const { only } = figures
  const rank = options.priority ?? priority.run
  const context = await jobContext(pool, job.scenario, rank, { drawn: job.draws > 0 })
  const head = await pool.run({ kind: 'head', seed: job.seed, draws: job.draws }, { context, signal, priority: rank })
  const available = head.available.filter(({ name }) => !only || only.includes(name))
  const [criteria, computed] = await Promise.all([
    criteriaCut(pool, head, job.draws, blockCount(job.draws), criteriaOf, { signal, priority: rank }),
    computedCuts(pool, job, context, available, figures, { signal, priority: rank }),
  ])
  const cuts = [criteria, ...available.map(({ name }) => cutOf(computed.find((cut) => cut.name === name)!))]
  return { estimate: estimateHead(pool, job, head, criteria), cuts }
}

/** Cuts that take long are worked out apart from the others, so that the threads finish together; they share their outputs. */
const longest = new Set(['detail-output', 'detail-value-added', 'detail-labour-income', 'detail-jobs'])

async function computedCuts(
  pool: Pool,
  job: Job,
  context: JobContext,
  available: readonly AvailableCut[],
  { bySomeDraws }: RunFigures,
  options: { readonly signal?: AbortSignal | undefined; readonly priority: number },
): Promise<ComputedCut[]> {
  const names = available.map(({ name }) => name)
  const tasks = [names.filter((name) => longest.has(name)), names.filter((name) => !longest.has(name))].filter((group) => group.length > 0)
  const central = Promise.all(tasks.map((some) => pool.run({ kind: 'cuts', names: some }, { context, ...options }))).then((parts) =>
    parts.flat(),
  )
  const ranged = job.draws === 0 ? [] : available.filter(({ stats }) => stats.some((stat) => stat !== 'central'))
  if (ranged.length === 0) return central
  const withRanges = await rangedCutsOf(pool, job, context, ranged, central, bySomeDraws, options)
  return (await central).map((cut) => withRanges.find(({ name }) => name === cut.name) ?? cut)
}

/** A cut as it is told: what is not estimated is null. */
export function cutOf({ values, ...head }: ComputedCut): Cut {
  // @NOTE A plain loop: a million figures go through it, and `Array.from` with a function takes five times as long.
  const told = new Array<number | null>(values.length)
  for (let k = 0; k < values.length; k++) told[k] = Number.isNaN(values[k]!) ? null : values[k]!
  return { ...head, values: told }
}

/**
 * The hash of an estimate is over its key, its criteria with all their statistics, its facts and its notes. Every other cut follows from the key,
 * so the hash is the same whichever of them were asked for.
 */
export function estimateHead({ model }: Pick<Pool, 'model'>, job: Job, head: EstimateHead, criteriaValues: Cut): Estimate {
  const key: Estimate['key'] = {
    scenario: scenarioHash(job.scenario),
    model: model.hash,
    engine: model.engine,
    seed: job.seed,
    draws: job.draws,
  }
  const { notes, criteria, facts } = head
  const { values: _none, ...criteriaForm } = criteriaValues
  const criteriaCells = criteria.length
  return {
    format: 1,
    key,
    hash: hashOf({ key, notes, criteria, facts, values: criteriaValues.values, stats: criteriaValues.stats }),
    notes,
    criteria,
    facts,
    available: [
      { name: criteriaForm.name, axes: criteriaForm.axes.map(({ name }) => name), cells: criteriaCells, stats: criteriaForm.stats },
      ...head.available,
    ],
    cuts: [],
  }
}
