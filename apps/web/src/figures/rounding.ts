/** Rounding step that leaves `digits` significant digits of a number, at least 1: there is no half a job. */
export function stepOf(value: number, digits = 2): number {
  const size = Math.abs(value)
  if (size < 1) return 1
  let step = 1
  while (size / step >= 10 ** digits) step *= 10
  return step
}

/** A number rounded to significant digits, never finer than a whole one: 1,640 is about 1,600. */
export function rounded(value: number, digits = 2): number {
  const step = stepOf(value, digits)
  return Math.round(value / step) * step
}

/**
 * Parts rounded so that they add up to the rounded total (largest remainder): the parts with the largest cut-off rest are rounded up first.
 * Parts that are not estimated stay null.
 */
export function roundedParts(parts: readonly (number | null)[], digits = 3): { parts: (number | null)[]; total: number } {
  const sum = parts.reduce<number>((s, p) => s + (p ?? 0), 0)
  const step = stepOf(sum, digits)
  const total = Math.round(sum / step)
  const floors = parts.map((p) => (p === null ? null : Math.floor(p / step)))
  let missing = total - floors.reduce<number>((s, f) => s + (f ?? 0), 0)
  const byRemainder = parts
    .map((p, index) => ({ index, remainder: p === null ? -1 : p / step - Math.floor(p / step) }))
    .filter((r) => r.remainder >= 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder) {
    if (missing <= 0) break
    floors[index] = (floors[index] ?? 0) + 1
    missing -= 1
  }
  return { parts: floors.map((f) => (f === null ? null : f * step)), total: total * step }
}
