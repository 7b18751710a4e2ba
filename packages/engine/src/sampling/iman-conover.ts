import { isPositiveSemidefinite, nearestCorrelation } from './nearest-correlation.ts'
import { normalQuantile } from './normal-quantile.ts'

type Matrix = readonly (readonly number[])[]
const rounding = 1e-12
const mostPasses = 5
/** Rank correlations this near to the wanted ones need no further pass. */
const closeEnough = 0.002

/**
 * Gives columns of draws wanted rank correlations by putting each into another order; what each holds stays as it is.
 *
 *   z_kj = Φ⁻¹(u_kj),  T = correlation of z = QQ',  C = 2 sin(π ρ / 6) = PP',  R = z (P Q⁻¹)'
 *
 * column j is put into the order of column j of R. C are the normal scores' correlations that belong to the wanted rank correlations ρ. What is found in the
 * end is ranks, not scores: the little that a pass misses is aimed at beyond in the next one.
 *
 * @param columns even numbers by draw, one column an assumption
 * @param ranks wanted rank correlations, positive semi-definite
 * @returns new columns, in the order of the old ones
 * @see Iman & Conover (1982), A distribution-free approach to inducing rank correlation among input variables
 */
export function imanConover(columns: readonly Float64Array[], ranks: Matrix): Float64Array[] {
  const scores = columns.map((column) => column.map(normalQuantile))
  const white = whitened(scores)
  let aimed: Matrix = ranks
  let best: { readonly columns: Float64Array[]; readonly error: number } | null = null
  for (let pass = 0; pass < mostPasses; pass++) {
    const put = ordered(columns, white, aimed)
    const found = correlations(put.map(rankNumbers))
    let error = 0
    for (const [i, row] of ranks.entries()) for (const [j, rho] of row.entries()) error = Math.max(error, Math.abs(found[i]![j]! - rho))
    if (!best || error < best.error) best = { columns: put, error }
    if (error <= closeEnough) break
    // What the last pass fell short by is aimed at beyond.
    aimed = aimed.map((row, i) => row.map((rho, j) => (i === j ? 1 : Math.max(-1, Math.min(1, rho + ranks[i]![j]! - found[i]![j]!)))))
  }
  return best!.columns
}

/** Scores without their correlations, Q⁻¹ z. */
function whitened(scores: readonly Float64Array[]): Float64Array[] {
  const q = cholesky(correlations(scores))
  const white = scores.map((score) => new Float64Array(score.length))
  for (let k = 0; k < scores[0]!.length; k++) {
    const row = forward(
      q,
      scores.map((score) => score[k]!),
    )
    for (const [j, value] of row.entries()) white[j]![k] = value
  }
  return white
}

/** One pass: columns in the order of white scores with the wanted correlations. */
function ordered(columns: readonly Float64Array[], white: readonly Float64Array[], ranks: Matrix): Float64Array[] {
  const wanted = ranks.map((row, i) => row.map((rho, j) => (i === j ? 1 : 2 * Math.sin((Math.PI * rho) / 6))))
  const p = cholesky(isPositiveSemidefinite(wanted) ? wanted : nearestCorrelation(wanted))
  return columns.map((column, j) => {
    const like = column.map((_, k) => {
      let sum = 0
      for (let i = 0; i <= j; i++) sum += p[j]![i]! * white[i]![k]!
      return sum
    })
    return inOrderOf(column, like)
  })
}

/** Place of each draw among all, in rising order. */
export function rankNumbers(column: Float64Array): Float64Array {
  const ranks = new Float64Array(column.length)
  risingOrder(column).forEach((draw, rank) => {
    ranks[draw] = rank
  })
  return ranks
}

function risingOrder(column: Float64Array): number[] {
  return Array.from(column, (_, k) => k).sort((a, b) => column[a]! - column[b]! || a - b)
}

/** The values of a column in the order in which another one rises; equal ones in the order of the draws. */
function inOrderOf(column: Float64Array, like: Float64Array): Float64Array {
  const sorted = column.toSorted()
  const out = new Float64Array(column.length)
  risingOrder(like).forEach((draw, rank) => {
    out[draw] = sorted[rank]!
  })
  return out
}

/** Pearson correlations of columns. */
export function correlations(columns: readonly Float64Array[]): number[][] {
  const n = columns[0]!.length
  const centred = columns.map((column) => {
    let sum = 0
    for (const value of column) sum += value
    return column.map((value) => value - sum / n)
  })
  const product = (a: Float64Array, b: Float64Array) => {
    let sum = 0
    for (let k = 0; k < n; k++) sum += a[k]! * b[k]!
    return sum
  }
  const norms = centred.map((column) => Math.sqrt(product(column, column)))
  return centred.map((a, i) =>
    centred.map((b, j) => (i === j ? 1 : norms[i]! > 0 && norms[j]! > 0 ? product(a, b) / (norms[i]! * norms[j]!) : 0)),
  )
}

/** Lower triangular L with LL' = matrix; a direction that is not there has a row of zeros from its diagonal on. */
function cholesky(matrix: Matrix): number[][] {
  const n = matrix.length
  const lower = matrix.map(() => new Array<number>(n).fill(0))
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = matrix[i]![j]!
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!
      if (i === j) lower[i]![j] = sum > rounding ? Math.sqrt(sum) : 0
      else lower[i]![j] = lower[j]![j]! > 0 ? sum / lower[j]![j]! : 0
    }
  }
  return lower
}

/** Solves L x = b. */
function forward(lower: readonly (readonly number[])[], b: readonly number[]): number[] {
  const x: number[] = []
  for (let i = 0; i < b.length; i++) {
    let sum = b[i]!
    for (let k = 0; k < i; k++) sum -= lower[i]![k]! * x[k]!
    x.push(lower[i]![i]! > 0 ? sum / lower[i]![i]! : 0)
  }
  return x
}
