import { andersonMixing } from '../linear-algebra/anderson.ts'
import { distance1, norm1 } from '../linear-algebra/norms.ts'
import type { HouseholdRows, InputOperator } from './input-operator.ts'

export interface SolverOptions {
  /** Passes end when they move less than this share of the right side. */
  readonly tolerance: number
  readonly mostRounds: number
  /** Iterates that the acceleration remembers. */
  readonly depth: number
}

export const defaultSolverOptions: SolverOptions = { tolerance: 1e-14, mostRounds: 200, depth: 6 }

export interface Solution {
  /** Gross output, money, N. */
  readonly output: Float64Array
  /** ‖right side − M x‖₁ / ‖right side‖₁ of the system solved. */
  readonly residual: number
  readonly rounds: number
}

/** Solves many right sides with the block factors made once. */
export interface OutputSolver {
  /**
   * @param demand p, purchases at basic prices by origin, money, N
   * @param income W, labour income from outside the system, one number an economy; for the closed system only
   */
  solve(demand: Float64Array, income?: Float64Array): Solution
}

/**
 * Gross output for a demand, in the open or in the household-closed system.
 *
 *   open:    x = A x + p
 *   closed:  x̄ = A x̄ + p + H y,   y = W + w'x̄
 *
 * Block Gauss-Seidel by economy with Anderson acceleration of what the economies buy from one another.
 *
 * @param closure null for the open system
 * @see MODEL.md 5; Miller & Blair (2009), ch. 2.5
 */
export function outputSolver(
  operator: InputOperator,
  closure: HouseholdRows | null,
  options: SolverOptions = defaultSolverOptions,
): OutputSolver {
  const blocks = operator.blockSolver(closure)
  const noIncome = new Float64Array(operator.economies)
  return {
    solve(demand, income = noIncome) {
      const output = new Float64Array(operator.size)
      const right = rightSide(operator, closure, demand, income)
      const scale = norm1(right)
      if (scale === 0) return { output, residual: 0, rounds: 0 }
      const mixing = andersonMixing(blocks.couplingSize, options.depth)
      const coupling = new Float64Array(blocks.couplingSize)
      const image = new Float64Array(blocks.couplingSize)
      let rounds = 0
      for (;;) {
        image.set(coupling)
        blocks.sweep(demand, income, image, output)
        rounds++
        if (distance1(image, coupling) <= options.tolerance * scale || rounds >= options.mostRounds) break
        mixing.next(coupling, image)
      }
      return { output, residual: residualOf(operator, closure, right, output) / scale, rounds }
    },
  }
}

/** p + H diag(π) W. */
function rightSide(operator: InputOperator, closure: HouseholdRows | null, demand: Float64Array, income: Float64Array): Float64Array {
  const right = demand.slice()
  if (!closure) return right
  for (let c = 0; c < income.length; c++) operator.addHouseholdSpending(c, income[c]! * closure.spendingShare[c]!, right)
  return right
}

/** ‖right − x + A x + H diag(π) w'x‖₁. */
function residualOf(operator: InputOperator, closure: HouseholdRows | null, right: Float64Array, output: Float64Array): number {
  const spending = closure && spendingOf(closure, output)
  const used = new Float64Array(operator.size)
  operator.apply(output, spending, used)
  let sum = 0
  for (let k = 0; k < used.length; k++) sum += Math.abs(right[k]! - output[k]! + used[k]!)
  return sum
}

function spendingOf(closure: HouseholdRows, output: Float64Array): Float64Array {
  const n = output.length / closure.spendingShare.length
  return closure.spendingShare.map((share, c) => {
    let earned = 0
    for (let k = c * n; k < (c + 1) * n; k++) earned += closure.labourIncome[k]! * output[k]!
    return share * earned
  })
}
