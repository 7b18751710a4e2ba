/** P M = L U of a square matrix: the factors share one array, L has a unit diagonal. */
export interface LuFactors {
  readonly size: number
  /** L below the diagonal, U on and above it, row-major. */
  readonly factors: Float64Array
  /** Row k was exchanged with row pivots[k]. */
  readonly pivots: Int32Array
  /** 1 / U_kk. */
  readonly inverseDiagonal: Float64Array
}

/**
 * LU factors with partial pivoting.
 *
 * @param matrix row-major, size × size, overwritten by its factors
 * @throws RangeError when the matrix is singular or holds a number that is not finite
 * @see Golub & Van Loan, Matrix Computations, 3.4
 */
export function factorise(matrix: Float64Array, size: number): LuFactors {
  const pivots = new Int32Array(size)
  const inverseDiagonal = new Float64Array(size)
  for (let first = 0; first < size; first += panelWidth) {
    const end = Math.min(first + panelWidth, size)
    for (let k = first; k < end; k++) {
      const pivot = largestBelow(matrix, size, k)
      pivots[k] = pivot
      if (pivot !== k) exchangeRows(matrix, size, k, pivot)
      const diagonal = matrix[k * size + k]!
      if (diagonal === 0 || !Number.isFinite(diagonal))
        throw new RangeError(`The matrix is singular: no pivot in column ${k + 1} of ${size}.`)
      inverseDiagonal[k] = 1 / diagonal
      eliminateInPanel(matrix, size, k, end, 1 / diagonal)
    }
    if (end === size) break
    eliminatePanelRows(matrix, size, first)
    eliminateBelow(matrix, size, first)
  }
  return { size, factors: matrix, pivots, inverseDiagonal }
}

/** Columns that are eliminated together, so that the rest of the matrix is passed over once for four of them. */
const panelWidth = 4

/** Multipliers of column k, and their effect on the columns of the panel right of it. */
function eliminateInPanel(matrix: Float64Array, size: number, k: number, end: number, inverse: number): void {
  const top = k * size
  for (let row = top + size; row < size * size; row += size) {
    const factor = matrix[row + k]! * inverse
    matrix[row + k] = factor
    for (let j = k + 1; j < end; j++) matrix[row + j]! -= factor * matrix[top + j]!
  }
}

/** The panel's own rows, right of the panel. */
function eliminatePanelRows(matrix: Float64Array, size: number, first: number): void {
  for (let k = first + 1; k < first + panelWidth; k++) {
    for (let q = first; q < k; q++) {
      const factor = matrix[k * size + q]!
      for (let j = first + panelWidth; j < size; j++) matrix[k * size + j]! -= factor * matrix[q * size + j]!
    }
  }
}

/** All rows below the panel, right of it. */
function eliminateBelow(matrix: Float64Array, size: number, first: number): void {
  const right = first + panelWidth
  const t0 = first * size
  const t1 = t0 + size
  const t2 = t1 + size
  const t3 = t2 + size
  for (let row = right * size; row < size * size; row += size) {
    const f0 = matrix[row + first]!
    const f1 = matrix[row + first + 1]!
    const f2 = matrix[row + first + 2]!
    const f3 = matrix[row + first + 3]!
    for (let j = right; j < size; j++) {
      matrix[row + j]! -= f0 * matrix[t0 + j]! + f1 * matrix[t1 + j]! + (f2 * matrix[t2 + j]! + f3 * matrix[t3 + j]!)
    }
  }
}

/** Overwrites the right side, from `offset`, by the solution of M x = right side. */
export function solveInPlace(lu: LuFactors, right: Float64Array, offset = 0): void {
  const { size, factors, pivots, inverseDiagonal } = lu
  for (let k = 0; k < size; k++) {
    const pivot = pivots[k]!
    if (pivot === k) continue
    const held = right[offset + k]!
    right[offset + k] = right[offset + pivot]!
    right[offset + pivot] = held
  }
  for (let i = 1; i < size; i++) {
    const row = i * size
    let sum = right[offset + i]!
    for (let j = 0; j < i; j++) sum -= factors[row + j]! * right[offset + j]!
    right[offset + i] = sum
  }
  for (let i = size - 1; i >= 0; i--) {
    const row = i * size
    let sum = right[offset + i]!
    for (let j = i + 1; j < size; j++) sum -= factors[row + j]! * right[offset + j]!
    right[offset + i] = sum * inverseDiagonal[i]!
  }
}

/** M⁻¹, row-major. */
export function inverse(lu: LuFactors): Float64Array {
  const { size } = lu
  const result = new Float64Array(size * size)
  const column = new Float64Array(size)
  for (let j = 0; j < size; j++) {
    column.fill(0)
    column[j] = 1
    solveInPlace(lu, column)
    for (let i = 0; i < size; i++) result[i * size + j] = column[i]!
  }
  return result
}

/** x with M x = right side; neither argument is changed. */
export function solveSystem(matrix: Float64Array, size: number, right: Float64Array): Float64Array {
  const solution = right.slice()
  solveInPlace(factorise(matrix.slice(), size), solution)
  return solution
}

function largestBelow(matrix: Float64Array, size: number, k: number): number {
  let pivot = k
  let largest = Math.abs(matrix[k * size + k]!)
  for (let i = k + 1; i < size; i++) {
    const candidate = Math.abs(matrix[i * size + k]!)
    if (candidate > largest) {
      largest = candidate
      pivot = i
    }
  }
  return pivot
}

function exchangeRows(matrix: Float64Array, size: number, a: number, b: number): void {
  for (let j = 0; j < size; j++) {
    const held = matrix[a * size + j]!
    matrix[a * size + j] = matrix[b * size + j]!
    matrix[b * size + j] = held
  }
}
