import type { Aggregation, HeadsOfHost, UnitTotals } from './aggregation.ts'

/**
 * Other totals that are sums of those that are there, in the order of their members.
 *
 *   R'_f = Σ_{k ∈ members_f} R_k
 *
 * @param heads where the heads of the hosts stand among them; absent where there are none
 */
export function sumsOfTotals(of: Aggregation, members: readonly (readonly number[])[], heads?: readonly HeadsOfHost[]): Aggregation {
  const size = members.length
  const sums = (from: Float64Array): Float64Array => {
    const out = new Float64Array((from.length / of.size) * size)
    for (let row = 0; row * size < out.length; row++) {
      members.forEach((own, f) => {
        for (const k of own) out[row * size + f]! += from[row * of.size + k]!
      })
    }
    return out
  }
  const ofUnits = ({ indirect, induced }: UnitTotals): UnitTotals => ({ indirect: sums(indirect), induced: sums(induced) })
  const { ofTables: before } = of
  let ofTables: UnitTotals | undefined
  return {
    size,
    ...ofUnits(of),
    wages: sums(of.wages),
    spending: sums(of.spending),
    ofTables:
      before &&
      (() => {
        ofTables ??= ofUnits(before())
        return ofTables
      }),
    ...(heads && { heads }),
  }
}
