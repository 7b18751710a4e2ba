/** Beyond this many groups the exact values are not computed: 2^groups coalitions. */
export const mostShapleyGroups = 10

/**
 * Shapley values of the groups of changed assumptions: each group's mean contribution over all orders in which the groups can change,
 *
 *   φ_g = Σ_{S ∌ g} |S|! (G − |S| − 1)! / G! · (v(S ∪ g) − v(S))
 *
 * exactly, over all coalitions. They sum to v(all) − v(none).
 *
 * @param groups number of groups G
 * @param values v by coalition (bit g set: group g has changed) and figure, 2^G × figures
 * @returns by group and figure, G × figures
 * @see MODEL.md 14; Shapley (1953), A value for n-person games
 */
export function shapleyValues(groups: number, values: readonly Float64Array[]): Float64Array[] {
  if (groups > mostShapleyGroups) throw new RangeError(`${groups} groups are more than ${mostShapleyGroups}.`)
  if (values.length !== 2 ** groups) throw new RangeError(`${groups} groups have ${2 ** groups} coalitions, not ${values.length}.`)
  const figures = values[0]!.length
  const weights = Array.from({ length: groups }, (_, size) => (factorial(size) * factorial(groups - size - 1)) / factorial(groups))
  return Array.from({ length: groups }, (_, g) => {
    const part = new Float64Array(figures)
    for (let coalition = 0; coalition < values.length; coalition++) {
      if (coalition & (1 << g)) continue
      const weight = weights[bitsIn(coalition)]!
      const [without, withIt] = [values[coalition]!, values[coalition | (1 << g)]!]
      for (let f = 0; f < figures; f++) part[f]! += weight * (withIt[f]! - without[f]!)
    }
    return part
  })
}

function factorial(n: number): number {
  let product = 1
  for (let k = 2; k <= n; k++) product *= k
  return product
}

function bitsIn(word: number): number {
  let bits = 0
  for (let left = word; left > 0; left >>= 1) bits += left & 1
  return bits
}
