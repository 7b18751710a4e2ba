/**
 * Attraction laid out for four suppliers at a time: of the group that begins with supplier d, buyer c's four stand at (d · C + 4 c).
 *
 * @param attraction g^{cd}, C × C, buyer by row
 */
export function suppliersByFour(attraction: Float64Array, economies: number): Float64Array {
  const groups = Math.ceil(economies / 4)
  const byFour = new Float64Array(groups * 4 * economies)
  for (let d = 0; d < economies; d++) {
    for (let c = 0; c < economies; c++) byFour[(d - (d % 4)) * economies + 4 * c + (d % 4)] = attraction[c * economies + d]!
  }
  return byFour
}

/**
 * What all bids of two systems call for from four suppliers.
 *
 *   pulled^d_i = Σ_c g^{cd} bids^c_i
 *
 * @param bids imports over pool size; of product i and buyer c the two systems stand at 2 (i · C + c)
 * @param pulled overwritten; of product i the four suppliers' two systems stand at 8 i
 */
export function pullByFour(
  bids: Float64Array,
  byFour: Float64Array,
  first: number,
  economies: number,
  n: number,
  pulled: Float64Array,
): void {
  const group = first * economies
  for (let i = 0; i < n; i++) {
    let [a0, b0, a1, b1, a2, b2, a3, b3] = [0, 0, 0, 0, 0, 0, 0, 0]
    let at = 2 * i * economies
    for (let g = group; g < group + 4 * economies; g += 4) {
      const a = bids[at]!
      const b = bids[at + 1]!
      const g0 = byFour[g]!
      const g1 = byFour[g + 1]!
      const g2 = byFour[g + 2]!
      const g3 = byFour[g + 3]!
      a0 += g0 * a
      b0 += g0 * b
      a1 += g1 * a
      b1 += g1 * b
      a2 += g2 * a
      b2 += g2 * b
      a3 += g3 * a
      b3 += g3 * b
      at += 2
    }
    const out = 8 * i
    pulled[out] = a0
    pulled[out + 1] = b0
    pulled[out + 2] = a1
    pulled[out + 3] = b1
    pulled[out + 4] = a2
    pulled[out + 5] = b2
    pulled[out + 6] = a3
    pulled[out + 7] = b3
  }
}
