import {
  crossIndustryQuotient,
  type EmploymentShares,
  regionSizeFactor,
  simpleLocationQuotients,
  specialisationFactor,
} from './location-quotients.ts'

export const quotientMethods = ['FLQ', 'SLQ', 'CILQ', 'AFLQ'] as const
export type QuotientMethod = (typeof quotientMethods)[number]

/** How a region's purchases are split between itself and the rest of its economy. */
export interface RegionalMethod {
  readonly method: QuotientMethod
  /** δ of FLQ and AFLQ. */
  readonly delta: number
  /** Products that final users buy next door: no size factor there; n. */
  readonly soldLocally: readonly boolean[]
}

/** δ and its plausible range (Flegg & Tohmo 2016). */
export const defaultDelta = 0.25

/** Construction, trade, accommodation and food, real estate, public and personal services. */
export const locallySoldSections = 'FGILOPQRST'

/** Which products final users buy next door, by the section letter with which an industry code of ISIC Rev.4 begins. */
export function soldLocally(industries: readonly string[], sections: string = locallySoldSections): boolean[] {
  return industries.map((code) => sections.includes(code.charAt(0)))
}

/** Shares of the region's own purchases that it wants to make at home, before totals are respected. */
export interface LocalShares {
  /** λ; 1 for SLQ and CILQ. */
  readonly lambda: number
  /** t_ij by product and buying industry, n × n, row-major. */
  readonly intermediate: Float64Array
  /** t_iH of final uses and of the household column, n. */
  readonly finalUse: Float64Array
}

/**
 * Local shares by location quotients.
 *
 *   FLQ   t_ij = min(1, λ q_i/q_j),                    t_ii = min(1, λ SLQ_i)
 *   AFLQ  t_ij = min(1, λ q_i/q_j · log₂(1 + SLQ_j)),  t_ii alike; the last factor where SLQ_j > 1
 *   CILQ  t_ij = min(1, q_i/q_j),                      t_ii = min(1, SLQ_i)
 *   SLQ   t_ij = min(1, SLQ_i)
 *   final use  t_iH = min(1, λ SLQ_i), or min(1, SLQ_i) for products sold locally; λ = 1 for SLQ and CILQ
 *
 * A region without the buying industry (q_j = 0) buys for it as final users do, min(1, λ SLQ_i): a new plant may still name it as its host.
 *
 * @see MODEL.md 3
 */
export function localShares(shares: EmploymentShares, { method, delta, soldLocally: local }: RegionalMethod): LocalShares {
  const q = shares.industryShare
  const n = q.length
  const quotient = simpleLocationQuotients(shares)
  const lambda = method === 'FLQ' || method === 'AFLQ' ? regionSizeFactor(shares.size, delta) : 1
  const intermediate = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const simple = method === 'SLQ' || i === j || q[j] === 0
      const specialised = method === 'AFLQ' ? specialisationFactor(quotient[j]!) : 1
      const wanted = (simple ? quotient[i]! : crossIndustryQuotient(q[i]!, q[j]!)) * lambda * specialised
      intermediate[i * n + j] = Math.min(1, wanted)
    }
  }
  const finalUse = quotient.map((value, i) => Math.min(1, local[i] ? value : lambda * value))
  return { lambda, intermediate, finalUse }
}
