import { andersonMixing } from '../linear-algebra/anderson.ts'
import { distance1, norm1 } from '../linear-algebra/norms.ts'
import type { HouseholdRows, InputOperator, Lane } from './input-operator.ts'

export interface SolverOptions {
  /** Passes end when they move less than this share of the right side. */
  readonly tolerance: number
  readonly mostRounds: number
  /** Iterates that the acceleration remembers. */
  readonly depth: number
}

export const defaultSolverOptions: SolverOptions = { tolerance: 1e-13, mostRounds: 200, depth: 3 }

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
  return {
    solve(demand, income) {
      const system = iteration(operator, closure, blocks.couplingSize, { demand, income }, options)
      while (!system.done()) {
        blocks.sweep(system.lane.demand, system.lane.income, system.lane.coupling, system.lane.x)
        system.swept()
      }
      return system.solution()
    },
  }
}

/** Right side of one of two systems. */
export interface RightSide {
  /** p, purchases at basic prices by origin, money, N. */
  readonly demand: Float64Array
  /** W, labour income from outside the system, one number an economy; for a closed system only. */
  readonly income?: Float64Array | undefined
}

/** Solves two right sides side by side, each by its own system. */
export interface PairSolver {
  solve(rightSides: readonly [RightSide, RightSide]): readonly [Solution, Solution]
}

/** Two systems at once: the coefficients are read once for both. Each solution has the bits it would have with any other beside it. */
export function pairSolver(
  operator: InputOperator,
  closures: readonly [HouseholdRows | null, HouseholdRows | null],
  options: SolverOptions = defaultSolverOptions,
): PairSolver {
  if (!operator.pairedBlockSolver) {
    const alone = closures.map((closure) => outputSolver(operator, closure, options))
    return { solve: ([a, b]) => [alone[0]!.solve(a.demand, a.income), alone[1]!.solve(b.demand, b.income)] }
  }
  const blocks = operator.pairedBlockSolver(closures)
  return {
    solve([a, b]) {
      const first = iteration(operator, closures[0], blocks.couplingSize, a, options)
      const second = iteration(operator, closures[1], blocks.couplingSize, b, options)
      while (!first.done() || !second.done()) {
        blocks.sweep([first.lane, second.lane])
        first.swept()
        second.swept()
      }
      return [first.solution(), second.solution()]
    },
  }
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

/** One system on its way to its solution. */
interface Iteration {
  readonly lane: Lane
  done(): boolean
  /** To be called after each pass over the lane. */
  swept(): void
  solution(): Solution
}

function iteration(
  operator: InputOperator,
  closure: HouseholdRows | null,
  couplingSize: number,
  { demand, income = new Float64Array(operator.economies) }: RightSide,
  { depth, tolerance, mostRounds }: SolverOptions,
): Iteration {
  const right = rightSide(operator, closure, demand, income)
  const scale = norm1(right)
  const mixing = andersonMixing(couplingSize, depth)
  const lane: Lane = { demand, income, coupling: new Float64Array(couplingSize), x: new Float64Array(operator.size) }
  const before = new Float64Array(couplingSize)
  let output: Float64Array | null = scale === 0 ? new Float64Array(operator.size) : null
  let rounds = 0
  return {
    lane,
    done: () => output !== null,
    swept() {
      if (output) return
      rounds++
      if (distance1(lane.coupling, before) <= tolerance * scale || rounds >= mostRounds) output = lane.x.slice()
      else {
        mixing.next(before, lane.coupling)
        lane.coupling.set(before)
      }
    },
    solution() {
      const found = output ?? lane.x
      return { output: found, residual: scale === 0 ? 0 : residualOf(operator, closure, right, found) / scale, rounds }
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
