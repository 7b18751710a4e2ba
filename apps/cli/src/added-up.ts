import { roundedParts } from '@shiftwork/contracts'

/** Parts and their total, rounded to so many decimals that, as printed, they add up (largest remainder). */
export function addedUp(parts: readonly number[], digits: number): { readonly parts: readonly number[]; readonly total: number } {
  const unit = 10 ** digits
  const rounded = roundedParts(
    parts.map((part) => part * unit),
    15,
  )
  return { parts: rounded.parts.map((part) => (part ?? 0) / unit), total: rounded.total / unit }
}
