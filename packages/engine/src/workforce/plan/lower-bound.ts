import type { PlanProgramme } from './constraints.ts'

/**
 * What no plan can be better than, by the duals of a solver that was stopped: for any row duals λ of the right sign
 *
 *   c'x ≥ Σ_i λ_i · bound_i + Σ_j min over 0 ≤ x_j ≤ X_j of (c − A'λ)_j x_j
 *
 * where no column that counts people can be larger than X, all people who are willing.
 *
 * @returns null where the duals say nothing
 */
export function lowerBound({ programme, problem }: PlanProgramme, cost: Float64Array, rowDuals: Float64Array): number | null {
  const { columns, rows, starts, indices, values, lower, upper, rowLower, rowUpper } = programme
  if (rowDuals.length !== rows) return null
  let people = 0
  for (const { joins, willing } of problem.pools) people += willing * joins.reduce((sum, heads) => sum + heads, 0)
  let bound = 0
  for (let i = 0; i < rows; i++) {
    const at = rowDuals[i]! > 0 ? rowLower[i]! : rowUpper[i]!
    if (rowDuals[i] !== 0 && Number.isFinite(at)) bound += rowDuals[i]! * at
  }
  for (let j = 0; j < columns; j++) {
    let reduced = cost[j]!
    for (let e = starts[j]!; e < starts[j + 1]!; e++) {
      const i = indices[e]!
      const at = rowDuals[i]! > 0 ? rowLower[i]! : rowUpper[i]!
      if (Number.isFinite(at)) reduced -= rowDuals[i]! * values[e]!
    }
    bound += reduced >= 0 ? reduced * lower[j]! : reduced * Math.min(upper[j]!, people)
  }
  return Number.isFinite(bound) ? bound : null
}
