import type { ComparedPair, Comparison, Criterion } from '@shiftwork/contracts'
import { compareDraws, signOf } from './comparison/compare-draws.ts'
import { regrets } from './comparison/regret.ts'
import { weightedRanking } from './comparison/weighted-ranking.ts'

/** Headline figures of one run of a comparison, by code. */
export interface ComparedRun {
  readonly criteria: readonly Criterion[]
  /** At the central values, in the order of the criteria; NaN where there is none. */
  readonly central: Float64Array
  /** Each criterion draw by draw. */
  readonly draws: readonly Float64Array[]
}

/** Weights by name of the criterion. */
export type Weights = Readonly<Record<string, number>>

/** A pair by one criterion before its difference is split. */
type UnsplitPair = Omit<ComparedPair, 'shapley' | 'shapleyDraws' | 'shapleyDistance'>

export interface ComparedRuns extends Pick<Comparison, 'dominance' | 'regret' | 'ranking'> {
  /** The criteria that all runs have in every draw. */
  readonly criteria: readonly Criterion[]
  readonly pairs: readonly UnsplitPair[]
}

/** Criteria that every run has in every draw. */
export function commonCriteria(runs: readonly ComparedRun[]): Criterion[] {
  const complete = ({ criteria, draws }: ComparedRun) =>
    new Set(criteria.filter((_, c) => draws[c]!.every((value) => Number.isFinite(value))).map(({ code }) => code))
  const known = runs.map(complete)
  return runs[0]!.criteria.filter(({ code }) => known.every((codes) => codes.has(code)))
}

/**
 * Scenarios held against one another on common draws, read top to bottom: the criteria that all of them have → each pair by each criterion →
 * which dominates → what each falls short of the best → how they rank by weights.
 *
 * @see MODEL.md 14
 */
export function compareRuns(runs: readonly ComparedRun[], weights: Weights): ComparedRuns {
  const criteria = commonCriteria(runs)
  const figures = criteria.map(({ code }) => runs.map((run) => run.draws[placeOf(run, code)]!))
  const central = criteria.map(({ code }) => runs.map((run) => run.central[placeOf(run, code)]!))
  const pairs = pairsOf(runs.length).flatMap(([a, b]) =>
    criteria.map(({ code, better }, c): UnsplitPair => {
      const difference = central[c]![a]! - central[c]![b]!
      return {
        a,
        b,
        criterion: code,
        ...compareDraws(figures[c]![a]!, figures[c]![b]!, better, Number.isNaN(difference) ? null : difference),
      }
    }),
  )
  const regret = criteria.flatMap(({ code, better }, c) =>
    better === 'neither' ? [] : regrets(figures[c]!, better).map((of, run) => ({ run, criterion: code, ...of })),
  )
  const weighted = criteria.flatMap((criterion, c) => {
    const weight = weights[criterion.code] ?? 0
    return weight > 0 ? [{ criterion, figures: figures[c]!, weight }] : []
  })
  return { criteria, pairs, dominance: dominances(runs.length, weighted), regret, ranking: rankingOf(runs.length, weighted) }
}

/** Every pair once, the first before the second. */
export function pairsOf(count: number): [number, number][] {
  return Array.from({ length: count }, (_, a) => Array.from({ length: count - a - 1 }, (_, k): [number, number] => [a, a + 1 + k])).flat()
}

function placeOf({ criteria }: ComparedRun, code: string): number {
  return criteria.findIndex((criterion) => criterion.code === code)
}

interface Weighted {
  readonly criterion: Criterion
  readonly weight: number
  readonly figures: readonly Float64Array[]
}

function meanOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

function rankingOf(count: number, weighted: readonly Weighted[]): Comparison['ranking'] {
  const ranked = weightedRanking(
    weighted.map(({ criterion: { code, better }, weight, figures }) => ({ name: code, better, weight, means: figures.map(meanOf) })),
    count,
  )
  return {
    weights: weighted.map(({ criterion, weight }, c) => ({ criterion: criterion.code, weight, ...ranked.ranges[c]! })),
    scores: ranked.scores.map((score, run) => ({ run, score })),
    order: ranked.order,
  }
}

/** Which of two is at least as good by every weighted criterion. */
function dominances(count: number, weighted: readonly Weighted[]): Comparison['dominance'] {
  return pairsOf(count).map(([a, b]) => {
    const inMeans = leader(weighted.map(({ criterion, figures }) => signOf(criterion.better) * (meanOf(figures[a]!) - meanOf(figures[b]!))))
    const leads = weighted.map(({ criterion, figures }) => {
      const sign = signOf(criterion.better)
      return leader(Array.from(figures[a]!, (value, k) => sign * (value - figures[b]![k]!)))
    })
    return { a, b, dominant: inMeans, inEveryDraw: leads.every((lead) => lead === inMeans || lead === 'equal') && inMeans !== 'none' }
  })
}

function leader(leads: readonly number[]): 'a' | 'b' | 'equal' | 'none' {
  const [ahead, behind] = [leads.some((lead) => lead > 0), leads.some((lead) => lead < 0)]
  if (ahead && behind) return 'none'
  return ahead ? 'a' : behind ? 'b' : 'equal'
}
