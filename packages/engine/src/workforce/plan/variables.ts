import { type PlanProblem, startSteps } from './problem.ts'

/** Where the variables of MODEL.md 9 stand among the columns. */
export interface PlanVariables {
  readonly count: number
  /** y_pvkt: starts of each move, in the order of its steps. */
  readonly starts: readonly { readonly first: number; readonly steps: readonly number[] }[]
  /** First column of s_pt, one a step. */
  readonly left: readonly number[]
  /** First column of f for each pair of a post left behind and who takes it, one a step; −1 where none is left behind. */
  readonly behind: readonly number[]
  /** First columns of b_vt, h_vt, n_vt, z_vt, one a step; −1 for an opening that nobody can reach. */
  readonly waiting: readonly number[]
  readonly hired: readonly number[]
  readonly inPost: readonly number[]
  readonly released: readonly number[]
  /** First column of φ_t, one a step. */
  readonly output: number
}

/**
 * Lays the columns out. u_vt has none of its own: n_vt + u_vt = D_vt makes it D_vt − n_vt.
 */
export function planVariables(problem: PlanProblem): PlanVariables {
  const { steps, pools, openings, moves, behind } = problem
  let count = 0
  const take = (columns: number) => {
    const first = count
    count += columns
    return first
  }
  const starts = moves.map((move) => {
    const when = startSteps(problem, move)
    return { first: take(when.length), steps: when }
  })
  const reached = new Set(moves.map(({ opening }) => opening))
  const perOpening = () => openings.map((_, v) => (reached.has(v) ? take(steps) : -1))
  return {
    starts,
    left: pools.map(() => take(steps)),
    behind: behind.map(() => take(steps)),
    waiting: perOpening(),
    hired: perOpening(),
    inPost: perOpening(),
    released: perOpening(),
    output: take(steps),
    get count() {
      return count
    },
  }
}
