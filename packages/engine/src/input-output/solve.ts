import { andersonMixing } from '../linear-algebra/anderson.ts'
import { distance1, norm1 } from '../linear-algebra/norms.ts'
import type {
  BlockSolver,
  Closures,
  HouseholdRows,
  InputOperator,
  PairSolver,
  RightSide,
  Solution,
  SolverOptions,
} from './input-operator.ts'

export const defaultSolverOptions: SolverOptions = { tolerance: 1e-13, mostRounds: 200, depth: 5 }

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
  if (operator.pairSolver) {
    const pair = operator.pairSolver([closure, null], options)
    const idle: RightSide = { demand: new Float64Array(operator.size) }
    return { solve: (demand, income) => pair.solve([{ demand, income }, idle])[0] }
  }
  if (!operator.blockSolver) throw new Error('The operator offers no way to solve.')
  const blocks = operator.blockSolver(closure)
  return { solve: (demand, income) => blockwise(operator, closure, blocks, { demand, income }, options) }
}

/** Two systems at once: the coefficients are read once for both. Each solution has the bits it would have with any other beside it. */
export function pairSolver(operator: InputOperator, closures: Closures, options: SolverOptions = defaultSolverOptions): PairSolver {
  if (operator.pairSolver) return operator.pairSolver(closures, options)
  const alone = closures.map((closure) => outputSolver(operator, closure, options))
  return { solve: ([a, b]) => [alone[0]!.solve(a.demand, a.income), alone[1]!.solve(b.demand, b.income)] }
}

/** Any number of right sides of one system, two at a time. */
export function solveAll(
  operator: InputOperator,
  closure: HouseholdRows | null,
  rightSides: readonly RightSide[],
  options: SolverOptions = defaultSolverOptions,
): Solution[] {
  const solver = pairSolver(operator, [closure, closure], options)
  const nothing: RightSide = { demand: new Float64Array(operator.size) }
  const solutions: Solution[] = []
  for (let k = 0; k < rightSides.length; k += 2) {
    const [first, second] = solver.solve([rightSides[k]!, rightSides[k + 1] ?? nothing])
    solutions.push(first)
    if (k + 1 < rightSides.length) solutions.push(second)
  }
  return solutions
}

/** Passes over the blocks until they stand still. */
function blockwise(
  operator: InputOperator,
  closure: HouseholdRows | null,
  blocks: BlockSolver,
  { demand, income = new Float64Array(operator.economies) }: RightSide,
  { depth, tolerance, mostRounds }: SolverOptions,
): Solution {
  const right = rightSide(operator, closure, demand, income)
  const scale = norm1(right)
  const output = new Float64Array(operator.size)
  if (scale === 0) return { output, residual: 0, rounds: 0 }
  const mixing = andersonMixing(blocks.couplingSize, depth)
  const coupling = new Float64Array(blocks.couplingSize)
  const before = new Float64Array(blocks.couplingSize)
  for (let rounds = 1; ; rounds++) {
    blocks.sweep(demand, income, coupling, output)
    if (distance1(coupling, before) <= tolerance * scale || rounds >= mostRounds)
      return { output, residual: residualOf(operator, closure, right, output) / scale, rounds }
    mixing.next(before, coupling)
    coupling.set(before)
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
