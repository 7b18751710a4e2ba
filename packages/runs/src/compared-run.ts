import { type Criterion, ModelInputError, type Scenario } from '@shiftwork/contracts'
import type { ComparedRun } from '@shiftwork/engine'
import { unknownCriterion } from './asked-criterion.ts'
import { blockCount, drawsPerBlock } from './blocks.ts'
import type { ComparisonQuestion } from './compare-scenarios.ts'
import { headlineOf } from './headline.ts'
import { jobContext } from './job-context.ts'
import { meanOf, shapleyDraws } from './pair-shapley.ts'
import { type Job, type Pool, priority } from './pool.ts'

/** The headline figures of a scenario at its central values. */
interface Head {
  readonly criteria: readonly Criterion[]
  readonly central: Float64Array
}

async function headOf(pool: Pool, scenario: Scenario, signal?: AbortSignal): Promise<Head> {
  const context = await jobContext(pool, scenario, priority.run)
  const { criteria, criteriaValues } = await pool.run({ kind: 'head', seed: 0, draws: 0 }, { context, signal, priority: priority.run })
  return { criteria, central: criteriaValues }
}

/** What is known of a comparison before anything is drawn. */
interface Heads {
  readonly runs: readonly Head[]
  /** Codes of the criteria that every scenario has. */
  readonly codes: readonly string[]
  /** Code of the headline figure of the first scenario. */
  readonly headline: string
  /** Codes of those that are compared; null: all. */
  readonly compared: ReadonlySet<string> | null
}

/** @throws ModelInputError where a criterion is asked for that not all scenarios have */
export async function headsOf(pool: Pool, { scenarios, criteria, weights }: ComparisonQuestion): Promise<Heads> {
  const runs = await Promise.all(scenarios.map((scenario) => headOf(pool, scenario)))
  const [first] = runs
  const common = first!.criteria.filter(({ code }) => runs.every((run) => run.criteria.some((criterion) => criterion.code === code)))
  const codes = common.map(({ code }) => code)
  const asked = [...(criteria ?? []), ...Object.keys(weights ?? {})]
  const unknown = asked.filter((code) => !codes.includes(code))
  if (unknown.length > 0) throw new ModelInputError(unknown.map((code) => unknownCriterion(code, common)))
  const headline = headlineOf(first!.criteria)
  return { runs, codes, headline, compared: criteria ? new Set([...asked, ...(weights ? [] : [headline])]) : null }
}

/** The criteria of one block of draws, draw by draw. */
export async function drawsOfBlock(pool: Pool, job: Job, block: number, signal?: AbortSignal): Promise<Float64Array> {
  const context = await jobContext(pool, job.scenario, priority.run)
  const from = block * drawsPerBlock
  const count = Math.min(drawsPerBlock, job.draws - from)
  return pool.run({ kind: 'block', seed: job.seed, from, count, of: job.draws }, { context, signal, priority: priority.run })
}

/** A run of a comparison from the blocks of its draws, with those criteria that are compared. */
export function runOf(
  { criteria, central }: Head,
  compared: ReadonlySet<string> | null,
  draws: number,
  blockOf: (block: number) => Float64Array,
): ComparedRun {
  const places = criteria.flatMap(({ code }, place) => (compared === null || compared.has(code) ? [place] : []))
  const columns = places.map(() => new Float64Array(draws))
  for (let block = 0; block < blockCount(draws); block++) {
    const numbers = blockOf(block)
    const count = numbers.length / criteria.length
    places.forEach((place, c) => {
      for (let k = 0; k < count; k++) columns[c]![block * drawsPerBlock + k] = numbers[k * criteria.length + place]!
    })
  }
  return {
    criteria: places.map((place) => criteria[place]!),
    central: central.filter((_, place) => places.includes(place)),
    draws: columns,
  }
}

/** Mean of each criterion over the draws on which differences are split, by code. */
export function firstMeans({ criteria, draws }: ComparedRun, of: number): ReadonlyMap<string, number> {
  const count = Math.min(shapleyDraws, of)
  return new Map(criteria.map(({ code }, c) => [code, meanOf(count, (k) => draws[c]![k]!)]))
}

/** The headline figures of one scenario: central, and each draw by draw. */
export async function comparedRun(pool: Pool, job: Job): Promise<ComparedRun> {
  const head = await headOf(pool, job.scenario)
  const blocks = await Promise.all(Array.from({ length: blockCount(job.draws) }, (_, block) => drawsOfBlock(pool, job, block)))
  return runOf(head, null, job.draws, (block) => blocks[block]!)
}
