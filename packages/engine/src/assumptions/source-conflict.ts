import type { Quantity } from '@shiftwork/contracts'
import { centralValue, quantileOf } from '../sampling/distribution.ts'

/**
 * Source conflict: what a number is drawn from where it is open which of its claims is right. Each of K claims counts alike; they are put in the order of their
 * central values, and the even number u chooses the claim ⌊u K⌋ and what is left of it the quantile inside that claim.
 *
 * @param spread whether a claim's own distribution is drawn from; else it stands for its central value
 * @returns null where there are no two claims
 * @see MODEL.md 12 and 13
 */
export function quantileOfClaims(quantity: Quantity, spread: boolean): ((u: number) => number) | null {
  if (typeof quantity === 'number' || quantity.claims.length < 2) return null
  const claims = quantity.claims
    .map(({ id, value }) => {
      if (typeof value === 'object') return { central: centralValue(value), quantile: spread ? quantileOf(value) : null }
      const [min, max] = (id === quantity.chosen && quantity.range) || [value, value]
      return { central: value, quantile: spread && min < max ? quantileOf({ kind: 'triangular', min, mode: value, max }) : null }
    })
    .toSorted((a, b) => a.central - b.central)
  return (u) => {
    const place = u * claims.length
    const k = Math.min(claims.length - 1, Math.floor(place))
    const { central, quantile } = claims[k]!
    return quantile ? quantile(place - k) : central
  }
}
