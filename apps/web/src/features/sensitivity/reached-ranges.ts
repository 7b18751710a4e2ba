export interface SweptPoint {
  readonly at: number
  readonly value: number
}

/**
 * Ranges of the varied number in which a figure is at least the target, the figure taken for a straight line between neighbouring steps.
 *
 * @param points rising in the number that is varied
 */
export function reachedRanges(points: readonly SweptPoint[], target: number): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = []
  let from: number | null = points[0] && points[0].value >= target ? points[0].at : null
  for (const [k, point] of points.slice(1).entries()) {
    const before = points[k]
    if (!before) continue
    const inside = point.value >= target
    if (inside === before.value >= target) continue
    const crossing = before.at + ((target - before.value) / (point.value - before.value)) * (point.at - before.at)
    if (inside) from = crossing
    else if (from !== null) {
      ranges.push([from, crossing])
      from = null
    }
  }
  const last = points.at(-1)
  if (from !== null && last) ranges.push([from, last.at])
  return ranges
}
