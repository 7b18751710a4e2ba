import type { RegionalAggregation } from './regional-responses.ts'

const matrices = ['indirect', 'induced', 'wages', 'spending', 'placed', 'spent'] as const

/** Totals of parts with room of their own, to be filled again and again. */
export function emptyLike(of: RegionalAggregation): RegionalAggregation {
  const empty = (matrix: Float64Array) => new Float64Array(matrix.length)
  return {
    size: of.size,
    ofTables: null,
    refilled: true,
    indirect: empty(of.indirect),
    induced: empty(of.induced),
    wages: empty(of.wages),
    spending: empty(of.spending),
    placed: empty(of.placed),
    spent: empty(of.spent),
  }
}

/** out = of */
export function setCopy(of: RegionalAggregation, out: RegionalAggregation): void {
  for (const name of matrices) out[name].set(of[name])
}

/**
 * out = a + share · (b − a), number by number. Parts that add up to their economy in a and in b do so in between.
 */
export function setMixture(a: RegionalAggregation, b: RegionalAggregation, share: number, out: RegionalAggregation): void {
  for (const name of matrices) {
    const [from, to, into] = [a[name], b[name], out[name]]
    for (let k = 0; k < into.length; k++) into[k] = from[k]! + share * (to[k]! - from[k]!)
  }
}
