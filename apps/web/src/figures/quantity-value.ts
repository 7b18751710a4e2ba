import type { Claim, Distribution, Quantity } from '@shiftwork/contracts'

/** Middle of a distribution as the central estimate takes it: its mode, median or mean. */
function middleOf(value: number | Distribution): number {
  if (typeof value === 'number') return value
  switch (value.kind) {
    case 'fixed':
      return value.value
    case 'uniform':
      return (value.min + value.max) / 2
    case 'triangular':
    case 'pert':
      return value.mode
    case 'normal':
      return value.mean
    case 'lognormal':
      return value.median
    case 'beta':
      return value.min + ((value.max - value.min) * value.alpha) / (value.alpha + value.beta)
    case 'discrete':
      return value.values.reduce((s, v) => s + v.value * v.weight, 0)
  }
}

/** The claim that enters the model; undefined for a bare number. */
export function chosenClaim(quantity: Quantity): Claim | undefined {
  return typeof quantity === 'number' ? undefined : quantity.claims.find((c) => c.id === quantity.chosen)
}

/** The value that enters a central estimate. */
export function centralOf(quantity: Quantity): number | null {
  if (typeof quantity === 'number') return quantity
  const claim = chosenClaim(quantity)
  return claim ? middleOf(claim.value) : null
}
