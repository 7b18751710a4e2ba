/**
 * Whether a number is the one that was noted before; if not, it is noted now. What follows from numbers that stay as they were in the draw before need
 * not be worked out again.
 *
 * @param noted NaN where nothing has been noted yet
 */
export function isAsBefore(noted: Float64Array, at: number, now: number): boolean {
  if (noted[at] === now) return true
  noted[at] = now
  return false
}
