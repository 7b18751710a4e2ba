import {
  type ComparedPair,
  type Comparison,
  type Criterion,
  type Finding,
  finding,
  ModelInputError,
  type Scenario,
} from '@shiftwork/contracts'
import { type ComparedRun, checkComparable, compareRuns, pairsOf, setStatistics, type Weights } from '@shiftwork/engine'
import { blockCount, computeBlocks } from './blocks.ts'
import { checkScenario } from './check-scenario.ts'
import { headlineOf } from './headline.ts'
import { jobContext } from './job-context.ts'
import { scenarioHash } from './keys.ts'
import { changesBetween, type PairShapley, pairShapley } from './pair-shapley.ts'
import { type Pool, priority } from './pool.ts'
import { drawnStats } from './run-task.ts'

export interface ComparisonRequest {
  readonly scenarios: readonly Scenario[]
  readonly seed?: number
  readonly draws?: number
  /** By code of the criterion; the headline figures with equal weights if absent. */
  readonly weights?: Weights | undefined
  /** Which pairs have their difference split: all of them, those with the first scenario, or none. */
  readonly shapley?: 'all' | 'first' | 'none' | undefined
  readonly signal?: AbortSignal
  readonly onProgress?: (done: { readonly done: number; readonly total: number }) => void
}

/** All pairs are split where there are at most this many scenarios, else those with the first one. */
const mostSplitInFull = 3

/**
 * Compares scenarios with common random numbers: the same draws of what they have in common, differences draw by draw, and what the difference of means
 * is made of.
 *
 * @throws ModelInputError where a scenario is at fault or they are not comparable
 * @see MODEL.md 14
 */
export async function compareScenarios(pool: Pool, request: ComparisonRequest): Promise<Comparison> {
  const { scenarios, seed = 1, draws = 1024, signal, onProgress } = request
  const { model } = pool
  const faults = [...checkComparable(scenarios), ...faultsOf(pool, scenarios), ...(draws < 1 ? [finding('comparison-needs-draws')] : [])]
  if (faults.length > 0) throw new ModelInputError(faults)
  const runs: ComparedRun[] = []
  for (const [k, scenario] of scenarios.entries()) {
    runs.push(await comparedRun(pool, { scenario, seed, draws }, signal))
    onProgress?.({ done: k + 1, total: scenarios.length })
  }
  const weights = request.weights ?? { [headlineOf(runs[0]!.criteria)]: 1 }
  const unknown = Object.keys(weights).filter(
    (code) => !runs.every(({ criteria }) => criteria.some((criterion) => criterion.code === code)),
  )
  if (unknown.length > 0) throw new ModelInputError(unknown.map((code) => unknownCriterion(code, runs[0]!.criteria)))
  const compared = compareRuns(runs, weights)
  const codes = compared.criteria.map(({ code }) => code)
  const wanted = request.shapley ?? (scenarios.length <= mostSplitInFull ? 'all' : 'first')
  const split = new Map<string, PairShapley>()
  for (const [a, b] of pairsOf(scenarios.length)) {
    if (wanted === 'none' || (wanted === 'first' && a > 0)) continue
    split.set(`${a} ${b}`, await pairShapley(pool, { a: scenarios[a]!, b: scenarios[b]!, codes, seed, draws, signal }))
  }
  return {
    runs: scenarios.map((scenario) => ({
      name: scenario.name,
      scenario: scenarioHash(scenario),
      model: model.hash,
      engine: model.engine,
      seed,
      draws,
    })),
    criteria: compared.criteria.map(({ code, measure, unit, better }) => ({ name: code, measure, unit, better })),
    figures: figuresOf(runs, codes),
    pairs: compared.pairs.map((pair) => ({ ...pair, ...splitOf(pair, split.get(`${pair.a} ${pair.b}`), codes.indexOf(pair.criterion)) })),
    dominance: compared.dominance,
    regret: compared.regret,
    ranking: compared.ranking,
    changed: pairsOf(scenarios.length).map(([a, b]) => changesBetween(scenarios, a, b)),
    notes: notesOf(runs, codes, wanted),
  }
}

/** Each scenario by each criterion, over the common draws. */
function figuresOf(runs: readonly ComparedRun[], codes: readonly string[]): Comparison['figures'] {
  return runs.flatMap(({ criteria, central, draws }, run) =>
    codes.map((criterion) => {
      const place = criteria.findIndex(({ code }) => code === criterion)
      const own = draws[place]!
      const out = new Float64Array(drawnStats.length)
      setStatistics(own.slice(), Number.NaN, drawnStats, out)
      const [mean, p5, p10, p50, p90, p95] = out as unknown as [number, number, number, number, number, number]
      const belowZero = own.reduce((count, value) => count + (value < 0 ? 1 : 0), 0) / own.length
      return { run, criterion, central: Number.isNaN(central[place]!) ? null : central[place]!, mean, p5, p10, p50, p90, p95, belowZero }
    }),
  )
}

/** A criterion that an estimate does not have, with those that it has. */
export function unknownCriterion(code: string, criteria: readonly Criterion[]): Finding {
  return finding('unknown-criterion', { found: code, expected: criteria.map((criterion) => criterion.code).join(', ') })
}

/** What is wrong with each scenario; paths begin with its place. */
function faultsOf({ model }: Pool, scenarios: readonly Scenario[]): Finding[] {
  return scenarios.flatMap((scenario, k) => {
    try {
      checkScenario(scenario, model)
      return []
    } catch (fault) {
      if (!(fault instanceof ModelInputError)) throw fault
      return fault.findings.map((found) => ({ ...found, path: `/${k}${found.path ?? ''}` }))
    }
  })
}

/** The headline figures of one scenario: central, and each draw by draw. */
export async function comparedRun(
  pool: Pool,
  job: { readonly scenario: Scenario; readonly seed: number; readonly draws: number },
  signal?: AbortSignal,
): Promise<ComparedRun> {
  const context = await jobContext(pool, job.scenario, priority.run)
  const { criteria, criteriaValues } = await pool.run({ kind: 'head', draws: 0 }, { context, signal, priority: priority.run })
  const draws = criteria.map(() => new Float64Array(job.draws))
  const blocks = Array.from({ length: blockCount(job.draws) }, (_, block) => block)
  let perBlock = 0
  const held: Float64Array[] = []
  await computeBlocks(pool, job, blocks, {
    signal,
    onBlock(block, figures) {
      held[block] = figures
      if (block === 0) perBlock = figures.length / criteria.length
    },
  })
  held.forEach((figures, block) => {
    for (let k = 0; k < figures.length; k++) draws[k % criteria.length]![block * perBlock + Math.floor(k / criteria.length)] = figures[k]!
  })
  return { criteria, central: criteriaValues, draws }
}

function splitOf(
  { difference }: Pick<ComparedPair, 'difference'>,
  split: PairShapley | undefined,
  c: number,
): Pick<ComparedPair, 'shapley' | 'shapleyDraws' | 'shapleyDistance'> {
  if (!split) return { shapley: [], shapleyDraws: 0, shapleyDistance: null }
  return {
    shapley: split.groups.map(({ group }, g) => ({ group, part: split.parts[g]![c]! })),
    shapleyDraws: split.draws,
    shapleyDistance: split.difference[c]! - difference.mean,
  }
}

/** Criteria that not all scenarios have, and differences that were not split. */
function notesOf(runs: readonly ComparedRun[], codes: readonly string[], wanted: 'all' | 'first' | 'none'): Finding[] {
  const missing = [...new Set(runs.flatMap(({ criteria }) => criteria.map(({ code }) => code)))].filter((code) => !codes.includes(code))
  const notes: Finding[] = []
  if (missing.length > 0)
    notes.push(finding('criteria-not-common', { severity: 'note', values: { count: missing.length, criteria: missing.join(', ') } }))
  if (wanted === 'first' && runs.length > 2) notes.push(finding('shapley-with-first-only', { severity: 'note' }))
  return notes
}
