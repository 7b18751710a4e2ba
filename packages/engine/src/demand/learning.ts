import { power } from '../linear-algebra/power.ts'

/** How far learning may take labour per unit, over the labour stated. */
export interface LearningBounds {
  /** Lowest ratio: what no experience can save. */
  readonly floor: number
  /** Highest ratio: what the first units cost at most. */
  readonly ceiling: number
}

/**
 * Labour per unit over the labour stated for the reference point: Wright's law in the unit convention.
 *
 *   l / l_ref = clip((max(Q, 1) / max(Q_ref, 1))^b, floor, ceiling),   b = log2(learning rate)
 *
 * @param made Q, units made so far at mid-month
 * @param reference Q_ref, units made so far when the stated labour holds
 * @param exponent b, of the learning rate: labour per unit after each doubling of Q, share of before
 * @see MODEL.md 4.3; Wright (1936), Factors affecting the cost of airplanes
 */
export function labourPerUnit(made: number, reference: number, exponent: number, { floor, ceiling }: LearningBounds): number {
  const ratio = power(Math.max(made, 1) / Math.max(reference, 1), exponent)
  return Math.min(ceiling, Math.max(floor, ratio))
}

/** b = log2(learning rate), the exponent of Wright's law. */
export function learningExponent(learningRate: number): number {
  return Math.log(learningRate) / Math.LN2
}
