import type { HouseholdRows } from './input-operator.ts'
import type { LinkedEconomies } from './linked-economies.ts'
import { pairSolver } from './solve.ts'

/** Purchases and wages of a project, in the money unit of the tables, at basic prices. */
export interface Demand {
  /** p by origin, N. */
  readonly purchases: Float64Array
  /** W, direct labour cost by economy of residence. */
  readonly wages: Float64Array
}

/** Gross output that a demand calls for, by economy and industry. */
export interface Impact {
  /** x1 = (I − A)⁻¹ p, N. */
  readonly indirect: Float64Array
  /** x2 = x̄ − x1, N. */
  readonly induced: Float64Array
  /** The larger relative residual of the two systems. */
  readonly residual: number
}

/** Both systems with their block factors kept: answers as many demands as wanted. */
export interface ImpactSolver {
  impact(demand: Demand): Impact
}

/**
 * Indirect and induced output.
 *
 *   indirect:  x1 = (I − A)⁻¹ p
 *   closed:    x̄ = A x̄ + p + H y,  y = W + w'x̄;   induced: x2 = x̄ − x1
 *
 * @param spendingShare π, share of labour cost spent on products at basic prices, one number an economy
 * @see MODEL.md 5
 */
export function impactSolver(model: LinkedEconomies, spendingShare: Float64Array): ImpactSolver {
  const closure: HouseholdRows = { labourIncome: model.labourIncome, spendingShare }
  const solver = pairSolver(model.operator, [null, closure])
  return {
    impact({ purchases, wages }) {
      const [first, all] = solver.solve([{ demand: purchases }, { demand: purchases, income: wages }])
      const induced = all.output.map((output, k) => output - first.output[k]!)
      return { indirect: first.output, induced, residual: Math.max(first.residual, all.residual) }
    },
  }
}
