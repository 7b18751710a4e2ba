import type { InputOperator } from '../input-output/input-operator.ts'
import { distance1, norm1 } from '../linear-algebra/norms.ts'

const tolerance = 1e-15
const mostRounds = 2000

/**
 * What one unit of each industry's output calls for in all rounds, weighted: the multipliers of all industries of all economies at once.
 *
 *   μ = w + A'μ,  μ = (I − A')⁻¹ w
 *
 * @param weights w, for instance jobs per unit of output where they are to be counted and zero elsewhere, N
 * @throws RangeError where the rounds of inputs do not die out
 * @see Miller & Blair (2009), 6.2
 */
export function worthOfOutput(operator: InputOperator, weights: Float64Array): Float64Array {
  let worth = weights.slice()
  const inputs = new Float64Array(operator.size)
  for (let round = 0; round < mostRounds; round++) {
    operator.applyTransposed(worth, inputs)
    const next = inputs.map((value, k) => weights[k]! + value)
    const moved = distance1(next, worth)
    worth = next
    if (moved <= tolerance * norm1(worth)) return worth
  }
  throw new RangeError(`The rounds of inputs do not die out: after ${mostRounds} of them the multipliers still move.`)
}
