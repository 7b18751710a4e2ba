import { type Balanced, type BalancingOptions, type BalancingTargets, defaultBalancingOptions, gapsOf, isMet, largestTotal } from './ras.ts'

/**
 * Biproportional balancing of a matrix with negative entries; without any it is RAS.
 *
 *   x_ij = r_i a_ij s_j  where a_ij ≥ 0,   x_ij = a_ij / (r_i s_j)  where a_ij < 0
 *   s_j = (v_j + √(v_j² + 4 p_j n_j)) / (2 p_j),   p_j = Σ_i r_i a⁺_ij,  n_j = Σ_i a⁻_ij / r_i;   without positive entries s_j = −n_j / v_j;   r_i alike
 *
 * @param matrix a, row-major
 * @param targets u and v; they must add up to the same
 * @see Junius & Oosterhaven (2003), The Solution of Updating or Regionalizing a Matrix with both Positive and Negative Entries;
 *   Temurshoev, Miller & Bouwmeester (2013), A Note on the GRAS Method
 */
export function gras(matrix: Float64Array, targets: BalancingTargets, options: BalancingOptions = defaultBalancingOptions): Balanced {
  const { rowTotals, columnTotals } = targets
  const columns = columnTotals.length
  const r = new Float64Array(rowTotals.length).fill(1)
  const s = new Float64Array(columns).fill(1)
  const near = options.tolerance * largestTotal(targets)
  let worst = gapsOf(matrix, targets)
  for (let round = 1; round <= options.mostRounds; round++) {
    for (let j = 0; j < columns; j++) {
      s[j] = multiplier(columnTotals[j]!, rowTotals.length, (i) => matrix[i * columns + j]!, r)
    }
    for (let i = 0; i < rowTotals.length; i++) {
      r[i] = multiplier(rowTotals[i]!, columns, (j) => matrix[i * columns + j]!, s)
    }
    const x = matrix.map((a, k) => {
      const factor = r[Math.floor(k / columns)]! * s[k % columns]!
      return a >= 0 ? a * factor : a / factor
    })
    worst = gapsOf(x, targets)
    if (isMet(worst, near)) return { matrix: x, rounds: round, worst }
  }
  return { matrix: null, rounds: options.mostRounds, worst }
}

/** The factor that gives one line its total, the factors across it as they stand. */
function multiplier(total: number, length: number, entry: (k: number) => number, across: Float64Array): number {
  let [positive, negative] = [0, 0]
  for (let k = 0; k < length; k++) {
    const a = entry(k)
    if (a > 0) positive += a * across[k]!
    else if (a < 0) negative -= a / across[k]!
  }
  if (positive > 0) return (total + Math.sqrt(total * total + 4 * positive * negative)) / (2 * positive)
  return negative > 0 ? -negative / total : 1
}
