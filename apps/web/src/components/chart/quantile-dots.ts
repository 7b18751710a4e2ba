/** One outcome in 50: where it lies, and the place of its dot in the stack above that value. */
export interface Dot {
  readonly value: number
  /** Column of the drawing, from 0. */
  readonly column: number
  /** Height in the column, from 0. */
  readonly level: number
}

/**
 * Equally likely outcomes: the values in the middle of `count` equal parts of the sorted draws.
 *
 *   q_i = x at share (i + ½) / count, between neighbouring draws by a straight line
 *
 * @param sorted draws, rising
 * @see Kay et al. (2016), When (ish) is my bus?; Fernandes et al. (2018), Uncertainty displays using quantile dotplots
 */
export function equallyLikely(sorted: readonly number[], count = 50): number[] {
  const last = sorted.length - 1
  if (last < 0) return []
  return Array.from({ length: count }, (_, i) => {
    const at = Math.min(last, Math.max(0, ((i + 0.5) / count) * sorted.length - 0.5))
    const below = Math.floor(at)
    const low = sorted[below] ?? 0
    return low + (at - below) * ((sorted[below + 1] ?? low) - low)
  })
}

/** Dots stacked in columns of equal width: as many columns as keep the stacks low and the shape visible. */
export function stackedDots(values: readonly number[], columns = 20): Dot[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const width = (most - least) / columns
  const heights = new Map<number, number>()
  return values.map((value) => {
    const column = width === 0 ? Math.floor(columns / 2) : Math.min(columns - 1, Math.floor((value - least) / width))
    const level = heights.get(column) ?? 0
    heights.set(column, level + 1)
    return { value, column, level }
  })
}

/** How many outcomes reach a value. */
export const reaching = (values: readonly number[], least: number): number => values.filter((value) => value >= least).length
