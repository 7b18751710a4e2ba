/**
 * Whole people for the page: all are rounded down, then those with the largest cut-off rest are rounded up until the rounded total is reached; of
 * equal rests the first.
 */
export function wholePeople(parts: readonly number[]): number[] {
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0))
  const whole = parts.map(Math.floor)
  let missing = total - whole.reduce((sum, part) => sum + part, 0)
  const byRest = parts.map((part, at) => ({ at, rest: part - Math.floor(part) })).sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (const { at } of byRest) {
    if (missing <= 0) break
    whole[at]! += 1
    missing -= 1
  }
  return whole
}
