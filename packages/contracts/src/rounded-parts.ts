/** Rounding step that leaves `digits` significant digits of a number, at least 1: there is no half a job. */
export function stepOf(value: number, digits = 2): number {
  const size = Math.abs(value)
  if (size < 1) return 1
  let step = 1
  while (size / step >= 10 ** digits) step *= 10
  return step
}

/**
 * Parts rounded so that, as displayed, they add up to the displayed total (largest remainder): all are rounded down, then those with the largest
 * cut-off rest are rounded up until the total is reached; of equal rests the first. Parts may be negative; parts that are not estimated stay null.
 *
 * @param atLeast the step is no finer than this: that of a whole which stands beside the parts of one of its own
 */
export function roundedParts(parts: readonly (number | null)[], digits = 3, atLeast = 1): { parts: (number | null)[]; total: number } {
  const sum = parts.reduce<number>((s, p) => s + (p ?? 0), 0)
  const step = Math.max(stepOf(sum, digits), atLeast)
  const total = Math.round(sum / step)
  const floors = parts.map((p) => (p === null ? null : Math.floor(p / step)))
  let missing = total - floors.reduce<number>((s, f) => s + (f ?? 0), 0)
  const byRest = parts
    .map((p, index) => ({ index, rest: p === null ? -1 : p / step - Math.floor(p / step) }))
    .filter(({ rest }) => rest >= 0)
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of byRest) {
    if (missing <= 0) break
    floors[index] = (floors[index] ?? 0) + 1
    missing -= 1
  }
  // 0 · step would be −0 where a part was rounded up from below zero.
  return { parts: floors.map((f) => (f === null ? null : f * step || 0)), total: total * step || 0 }
}
