import { power } from '../linear-algebra/power.ts'

/**
 * A region's share of its economy's employment, in all and by industry.
 *
 * @see MODEL.md 3
 */
export interface EmploymentShares {
  /** E_r / E. */
  readonly size: number
  /** q_i = E_ri / E_i, n. */
  readonly industryShare: Float64Array
}

/**
 * Simple location quotients: above 1 where the region has more of an industry than of all employment.
 *
 *   SLQ_i = q_i / size
 *
 * @see Miller & Blair (2009), 8.2.1
 */
export function simpleLocationQuotients({ size, industryShare }: EmploymentShares): Float64Array {
  return industryShare.map((share) => share / size)
}

/**
 * Cross-industry location quotient of a selling and a buying industry.
 *
 *   CILQ_ij = q_i / q_j
 *
 * @returns infinite where the region has the seller and not the buyer; NaN where it has neither
 * @see Miller & Blair (2009), 8.2.3
 */
export function crossIndustryQuotient(seller: number, buyer: number): number {
  return seller / buyer
}

/**
 * How much of the quotients a region of this size keeps: small regions import more from the rest of their economy.
 *
 *   λ = [log₂(1 + size)]^δ
 *
 * @param delta δ, 0.25 by default (0.1 to 0.4); 0 gives 1
 * @see Flegg & Tohmo (2016), Estimating regional input coefficients and multipliers: the use of FLQ is not a gamble
 */
export function regionSizeFactor(size: number, delta: number): number {
  return power(Math.log(1 + size) / Math.LN2, delta)
}

/**
 * What a specialised buying industry keeps above its quotient.
 *
 *   log₂(1 + SLQ_j) where SLQ_j > 1, else 1
 *
 * @see Flegg & Webber (2000), Regional size, regional specialization and the FLQ formula (AFLQ)
 */
export function specialisationFactor(quotient: number): number {
  return quotient > 1 ? Math.log(1 + quotient) / Math.LN2 : 1
}
