import type { SpendingLine } from '@shiftwork/contracts'

export type Profile = SpendingLine['profile']

/**
 * Share of a phase's total that falls into month k of T, k = 1 … T.
 *
 *   even     1/T
 *   front    2 (T − k + ½) / T²
 *   s-curve  G(k/T) − G((k − 1)/T),   G(z) = 3 z² − 2 z³
 *   own      as given
 *
 * @see MODEL.md 4.3
 */
export function profileShare(profile: Profile, k: number, months: number): number {
  if (typeof profile === 'object') return profile[k - 1] ?? 0
  if (profile === 'even') return 1 / months
  if (profile === 'front') return (2 * (months - k + 0.5)) / (months * months)
  return sCurve(k / months) - sCurve((k - 1) / months)
}

function sCurve(z: number): number {
  return (3 - 2 * z) * z * z
}
