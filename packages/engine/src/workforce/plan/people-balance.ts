import type { PlanFlows } from './plan-flows.ts'
import type { PlanProblem } from './problem.ts'

/** Where all who joined the pools up to the end of a step are: every one of them is in exactly one of these. */
export interface PeopleBalance {
  /** ω N, those who would take an offer. */
  readonly came: Float64Array
  readonly stillThere: Float64Array
  readonly inTraining: Float64Array
  readonly dropped: Float64Array
  readonly waiting: Float64Array
  readonly inPost: Float64Array
  /** Quit or let go after having been in post. */
  readonly left: Float64Array
  /** In a post that somebody else left behind. */
  readonly backfilled: Float64Array
  /** came − all of the others. */
  readonly difference: Float64Array
}

/**
 * Counts everybody, step by step.
 *
 *   Σ ω N = still there + in training + dropped + waiting + in post + left + backfilled
 *
 * @see MODEL.md 9, balances
 */
export function peopleBalance({ steps, pools, moves }: PlanProblem, flows: PlanFlows): PeopleBalance {
  const at = (of: (t: number) => number) => Float64Array.from({ length: steps }, (_, t) => of(t))
  const stock = (series: readonly Float64Array[]) => at((t) => series.reduce((sum, own) => sum + own[t]!, 0))
  const soFar = (series: Float64Array) => {
    let total = 0
    return series.map((value) => (total += value))
  }
  const came = soFar(at((t) => pools.reduce((sum, { joins, willing }) => sum + willing * joins[t]!, 0)))
  const started = soFar(stock(flows.starts))
  const finished = (share: (passRate: number) => number) =>
    soFar(
      at((t) =>
        moves.reduce((sum, { steps: length, passRate }, j) => sum + (t >= length ? share(passRate) * flows.starts[j]![t - length]! : 0), 0),
      ),
    )
  const dropped = finished((passRate) => 1 - passRate)
  const ready = finished((passRate) => passRate)
  const rest = {
    stillThere: stock(flows.left),
    inTraining: started.map((heads, t) => heads - dropped[t]! - ready[t]!),
    dropped,
    waiting: stock(flows.waiting),
    inPost: stock(flows.inPost),
    left: soFar(stock([...flows.quit, ...flows.released])),
    backfilled: soFar(stock(flows.behind)),
  }
  const difference = at((t) => Object.values(rest).reduce((sum, series) => sum - series[t]!, came[t]!))
  return { came, ...rest, difference }
}
