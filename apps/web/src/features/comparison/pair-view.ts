import type { ComparedPair, Comparison } from '@shiftwork/contracts'

/** Two scenarios by one criterion, the first of them the one that is asked about. */
export interface PairView {
  readonly first: number
  readonly second: number
  readonly criterion: string
  /** Shares of the draws. */
  readonly firstBetter: number
  readonly secondBetter: number
  readonly tie: number
  /** First less second, draw by draw. */
  readonly difference: Readonly<Record<'mean' | 'p5' | 'p10' | 'p50' | 'p90' | 'p95', number>>
  readonly parts: readonly { readonly group: string; readonly part: number }[]
  readonly partsDraws: number
  readonly partsDistance: number | null
}

const negative = (value: number): number => (value === 0 ? 0 : -value)

/** The pair seen from its other end: chances change places, differences their sign, so that a low quantile becomes a high one. */
function turned(pair: ComparedPair): PairView {
  const { mean, p5, p10, p50, p90, p95 } = pair.difference
  return {
    first: pair.b,
    second: pair.a,
    criterion: pair.criterion,
    firstBetter: pair.bBetter,
    secondBetter: pair.aBetter,
    tie: pair.tie,
    difference: {
      mean: negative(mean),
      p5: negative(p95),
      p10: negative(p90),
      p50: negative(p50),
      p90: negative(p10),
      p95: negative(p5),
    },
    parts: pair.shapley.map(({ group, part }) => ({ group, part: negative(part) })),
    partsDraws: pair.shapleyDraws,
    partsDistance: pair.shapleyDistance === null ? null : negative(pair.shapleyDistance),
  }
}

function asIs(pair: ComparedPair): PairView {
  const { mean, p5, p10, p50, p90, p95 } = pair.difference
  return {
    first: pair.a,
    second: pair.b,
    criterion: pair.criterion,
    firstBetter: pair.aBetter,
    secondBetter: pair.bBetter,
    tie: pair.tie,
    difference: { mean, p5, p10, p50, p90, p95 },
    parts: pair.shapley,
    partsDraws: pair.shapleyDraws,
    partsDistance: pair.shapleyDistance,
  }
}

/** Two scenarios by a criterion, whichever way round they were computed; null where they were not compared by it. */
export function pairView(comparison: Pick<Comparison, 'pairs'>, first: number, second: number, criterion: string): PairView | null {
  const pair = comparison.pairs.find(
    (p) => p.criterion === criterion && ((p.a === first && p.b === second) || (p.a === second && p.b === first)),
  )
  if (!pair) return null
  return pair.a === first ? asIs(pair) : turned(pair)
}
