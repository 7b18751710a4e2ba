import { symmetricEigen } from '../linear-algebra/symmetric-eigen.ts'

type Matrix = readonly (readonly number[])[]

/** Smallest eigenvalue that still counts as none below zero. */
const tolerance = 1e-9
const mostRounds = 500
/** Decimals in which a matrix is offered. */
const scale = 1e6
/** A matrix that is offered lies this far inside, so that rounding does not push it out again. */
const inside = 1e-5

/** Whether a symmetric matrix can be one of correlations: no eigenvalue below zero. */
export function isPositiveSemidefinite(matrix: Matrix): boolean {
  return Math.min(...symmetricEigen(matrix).values) >= -tolerance
}

/**
 * The correlation matrix nearest to a symmetric one (Frobenius norm): alternating projections on the matrices without a negative eigenvalue and on those
 * with ones on the diagonal, with Dykstra's correction.
 *
 * @see Higham (2002), Computing the nearest correlation matrix
 */
export function nearestCorrelation(matrix: Matrix): number[][] {
  const n = matrix.length
  let y = matrix.map((row) => [...row])
  let correction = y.map((row) => row.map(() => 0))
  for (let round = 0; round < mostRounds; round++) {
    const r = y.map((row, i) => row.map((value, j) => value - correction[i]![j]!))
    const x = withoutNegative(r)
    correction = x.map((row, i) => row.map((value, j) => value - r[i]![j]!))
    const next = x.map((row, i) => row.map((value, j) => (i === j ? 1 : value)))
    let moved = 0
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) moved = Math.max(moved, Math.abs(next[i]![j]! - y[i]![j]!))
    y = next
    if (moved < 1e-12) break
  }
  return y
}

/** The nearest matrix as it is offered to a reader: rounded, and a little inside, so that it is valid as printed. */
export function offeredCorrelation(matrix: Matrix): number[][] {
  return nearestCorrelation(matrix).map((row, i) => row.map((value, j) => (i === j ? 1 : Math.round(value * (1 - inside) * scale) / scale)))
}

function withoutNegative(matrix: Matrix): number[][] {
  const { values, vectors } = symmetricEigen(matrix)
  const n = matrix.length
  return matrix.map((_, i) =>
    Array.from({ length: n }, (__, j) => {
      let sum = 0
      for (let k = 0; k < n; k++) if (values[k]! > 0) sum += vectors[i]![k]! * values[k]! * vectors[j]![k]!
      return sum
    }),
  )
}
