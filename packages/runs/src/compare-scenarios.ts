import { type ComparedPair, type Comparison, type Finding, finding, ModelInputError, type Scenario } from '@shiftwork/contracts'
import { type ComparedRun, checkComparable, mostShapleyGroups, pairsOf, type Weights } from '@shiftwork/engine'
import { blockCount } from './blocks.ts'
import { checkScenario } from './check-scenario.ts'
import { drawsOfBlock, firstMeans, headsOf, runOf } from './compared-run.ts'
import { scenarioHash } from './keys.ts'
import { changesBetween, type PairShapley, pairSplit } from './pair-shapley.ts'
import { type Pool, priority } from './pool.ts'
import type { TaskReply } from './tasks.ts'
import { answerOf, once, type Work, type WorkOptions } from './work.ts'

export interface ComparisonQuestion {
  readonly scenarios: readonly Scenario[]
  readonly seed?: number
  readonly draws?: number
  /** Codes of the criteria that are compared; all that the scenarios have in common if absent. Those of the ranking are with them. */
  readonly criteria?: readonly string[] | undefined
  /** By code of the criterion; the headline figure alone if absent. */
  readonly weights?: Weights | undefined
  /** Which pairs have their difference split: all of them, those with the first scenario, or none. */
  readonly shapley?: 'all' | 'first' | 'none' | undefined
}

/** All pairs are split where there are at most this many scenarios, else those with the first one. */
const mostSplitInFull = 3
/**
 * Mixtures that are estimated for all splits together, at most: the first of twelve scenarios against each other one takes no more than this, whatever
 * differs between them (11 pairs of ten groups).
 */
const mostMixtures = 11 * (2 ** mostShapleyGroups - 2)

/**
 * Compares scenarios with common random numbers: the same draws of what they have in common, differences draw by draw, and what the difference of means
 * is made of.
 *
 * @throws ModelInputError where a scenario is at fault or they are not comparable
 * @see MODEL.md 14
 */
export function compareScenarios(pool: Pool, { signal, onProgress, ...question }: ComparisonQuestion & WorkOptions): Promise<Comparison> {
  return Promise.resolve().then(() => answerOf(pool, comparisonWork(pool, question), { signal, onProgress }))
}

/** A comparison in blocks: the draws of each scenario, then the mixtures of each pair that is split. */
export function comparisonWork(pool: Pool, question: ComparisonQuestion): Work<Comparison> {
  const { scenarios, seed = 1, draws = 1024 } = question
  const faults = comparisonFaults(pool, question)
  if (faults.length > 0) throw new ModelInputError(faults)
  const heads = once(() => headsOf(pool, question))
  const codes = async () => (await heads()).codes
  const perScenario = blockCount(draws)
  const splits = pairsToSplit(question).map(([a, b]) => ({
    a,
    b,
    pair: pairSplit(pool, { a: scenarios[a]!, b: scenarios[b]!, codes, seed, draws }),
  }))
  checkMixtures(splits.map(({ pair }) => pair.mixtures))
  const starts = [scenarios.length * perScenario]
  for (const { pair } of splits) starts.push(starts.at(-1)! + pair.blocks)
  return {
    blocks: starts.at(-1)!,
    draws: splits.reduce((sum, { pair }) => sum + pair.draws, scenarios.length * draws),
    async block(block, signal) {
      // Whoever asks for a criterion that is not there hears it before anything is drawn.
      await heads()
      const scenario = scenarios[Math.floor(block / perScenario)]
      if (scenario) return drawsOfBlock(pool, { scenario, seed, draws }, block % perScenario, signal)
      const s = starts.findLastIndex((start) => start <= block)
      return splits[s]!.pair.block(block - starts[s]!, signal)
    },
    async answer(blockOf, signal) {
      const { headline, compared, runs: known } = await heads()
      const runs = known.map((head, run) => runOf(head, compared, draws, (block) => blockOf(run * perScenario + block)))
      const weights = question.weights ?? { [headline]: 1 }
      const outcome = await pool.run({ kind: 'compare', runs, weights }, { signal, priority: priority.run })
      const names = outcome.criteria.map(({ code }) => code)
      const means = runs.map((run) => firstMeans(run, draws))
      const split: SplitPairs = new Map()
      for (const [s, { a, b, pair }] of splits.entries()) {
        const held = (block: number) => blockOf(starts[s]! + block)
        split.set(`${a} ${b}`, await pair.split(held, names, { a: means[a]!, b: means[b]! }, signal))
      }
      return told(pool, question, outcome, split, [...unusedWeights(weights, names), ...notesOf(runs, names, question)])
    },
  }
}

/** Splits by places of the pair. */
type SplitPairs = Map<string, PairShapley>

function told(
  { model }: Pool,
  { scenarios, seed = 1, draws = 1024 }: ComparisonQuestion,
  { criteria, pairs, figures, dominance, regret, ranking }: TaskReply['compare'],
  split: SplitPairs,
  notes: Finding[],
): Comparison {
  const names = criteria.map(({ code }) => code)
  const about = { model: model.hash, engine: model.engine, seed, draws }
  return {
    runs: scenarios.map((scenario) => ({ name: scenario.name, scenario: scenarioHash(scenario), ...about })),
    criteria: criteria.map(({ code, measure, unit, better }) => ({ name: code, measure, unit, better })),
    figures,
    pairs: pairs.map((pair) => ({ ...pair, ...splitOf(pair, split.get(`${pair.a} ${pair.b}`), names.indexOf(pair.criterion)) })),
    dominance,
    regret,
    ranking,
    changed: pairsOf(scenarios.length).map(([a, b]) => changesBetween(scenarios, a, b)),
    notes,
  }
}

function wantedSplits({ scenarios, shapley }: ComparisonQuestion): 'all' | 'first' | 'none' {
  return shapley ?? (scenarios.length <= mostSplitInFull ? 'all' : 'first')
}

function pairsToSplit(question: ComparisonQuestion): [number, number][] {
  const wanted = wantedSplits(question)
  return pairsOf(question.scenarios.length).filter(([a]) => wanted === 'all' || (wanted === 'first' && a === 0))
}

function checkMixtures(mixtures: readonly number[]): void {
  const all = mixtures.reduce((sum, count) => sum + count, 0)
  if (all <= mostMixtures) return
  const values = { pairs: mixtures.length }
  throw new ModelInputError(
    finding('splits-too-large', { path: '/shapley', found: String(all), expected: `at most ${mostMixtures}`, values }),
  )
}

/** Why scenarios cannot be compared; paths begin with the place of the scenario. */
export function comparisonFaults(pool: Pick<Pool, 'model'>, { scenarios, draws = 1024, weights }: ComparisonQuestion): Finding[] {
  const weightless = weights !== undefined && !Object.values(weights).some((weight) => weight > 0)
  return [
    ...checkComparable(scenarios),
    ...faultsOf(pool, scenarios),
    ...(draws < 1 ? [finding('comparison-needs-draws')] : []),
    ...(weightless ? [finding('weights-all-zero', { path: '/weights', expected: 'a weight above 0' })] : []),
  ]
}

/** What is wrong with each scenario; paths begin with its place. */
function faultsOf({ model }: Pick<Pool, 'model'>, scenarios: readonly Scenario[]): Finding[] {
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

/** Weights that were given and count for nothing: their criterion is not compared. */
function unusedWeights(weights: Weights, codes: readonly string[]): Finding[] {
  const unused = Object.keys(weights).filter((code) => weights[code]! > 0 && !codes.includes(code))
  if (unused.length === 0) return []
  return [finding('weight-without-criterion', { severity: 'warning', path: '/weights', values: { criteria: unused.join(', ') } })]
}

/** Criteria that not all scenarios have, and differences that were not split. */
function notesOf(runs: readonly ComparedRun[], codes: readonly string[], question: ComparisonQuestion): Finding[] {
  const missing = [...new Set(runs.flatMap(({ criteria }) => criteria.map(({ code }) => code)))].filter((code) => !codes.includes(code))
  const notes: Finding[] = []
  if (missing.length > 0)
    notes.push(finding('criteria-not-common', { severity: 'note', values: { count: missing.length, criteria: missing.join(', ') } }))
  if (wantedSplits(question) === 'first' && runs.length > 2) notes.push(finding('shapley-with-first-only', { severity: 'note' }))
  return notes
}
