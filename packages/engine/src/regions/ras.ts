import type { Finding } from '@shiftwork/contracts'

export interface BalancingTargets {
  readonly rowTotals: Float64Array
  readonly columnTotals: Float64Array
}

export interface BalancingOptions {
  /** Every total is met within this share of the largest. */
  readonly tolerance: number
  readonly mostRounds: number
}

export const defaultBalancingOptions: BalancingOptions = { tolerance: 1e-10, mostRounds: 2000 }

/** A matrix with the wanted totals, or why there is none. */
export interface Balanced {
  /** Row-major; null where the totals were not met: an unbalanced matrix is no result. */
  readonly matrix: Float64Array | null
  readonly rounds: number
  /** Row and column whose totals are farthest off, and by how much. */
  readonly worst: WorstCell
}

export interface WorstCell {
  readonly row: number
  readonly column: number
  readonly rowGap: number
  readonly columnGap: number
}

/**
 * Biproportional balancing of a matrix without negative entries.
 *
 *   x_ij = r_i a_ij s_j  with  Σ_j x_ij = u_i,  Σ_i x_ij = v_j
 *
 * Rows and columns are scaled in turn.
 *
 * @param matrix a, row-major, rows × columns
 * @param targets u and v; they must add up to the same
 * @see Miller & Blair (2009), 7.4
 */
export function ras(matrix: Float64Array, targets: BalancingTargets, options: BalancingOptions = defaultBalancingOptions): Balanced {
  const { rowTotals, columnTotals } = targets
  const columns = columnTotals.length
  const x = matrix.slice()
  let worst = gapsOf(x, targets)
  const near = options.tolerance * largestTotal(targets)
  for (let round = 1; round <= options.mostRounds; round++) {
    for (let i = 0; i < rowTotals.length; i++) {
      const row = x.subarray(i * columns, (i + 1) * columns)
      const factor = scaleTo(
        rowTotals[i]!,
        row.reduce((sum, value) => sum + value, 0),
      )
      for (let j = 0; j < columns; j++) row[j]! *= factor
    }
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let k = j; k < x.length; k += columns) sum += x[k]!
      const factor = scaleTo(columnTotals[j]!, sum)
      for (let k = j; k < x.length; k += columns) x[k]! *= factor
    }
    worst = gapsOf(x, targets)
    if (isMet(worst, near)) return { matrix: x, rounds: round, worst }
  }
  return { matrix: null, rounds: options.mostRounds, worst }
}

/** A row of zeros stays a row of zeros: where its total is not zero the balancing cannot end, and says so. */
function scaleTo(total: number, sum: number): number {
  return sum === 0 ? 1 : total / sum
}

/** Whether both gaps are within the tolerance; a gap that is no number is not. */
export function isMet({ rowGap, columnGap }: WorstCell, near: number): boolean {
  return Math.abs(rowGap) <= near && Math.abs(columnGap) <= near
}

export function largestTotal({ rowTotals, columnTotals }: BalancingTargets): number {
  return [...rowTotals, ...columnTotals].reduce((largest, total) => Math.max(largest, Math.abs(total)), 0)
}

/** Where the totals of x are farthest from those wanted. */
export function gapsOf(x: Float64Array, { rowTotals, columnTotals }: BalancingTargets): WorstCell {
  const columns = columnTotals.length
  const rowGaps = rowTotals.map((total, i) => x.subarray(i * columns, (i + 1) * columns).reduce((sum, value) => sum + value, -total))
  const columnGaps = columnTotals.map((total, j) => {
    let sum = -total
    for (let k = j; k < x.length; k += columns) sum += x[k]!
    return sum
  })
  const row = worstOf(rowGaps)
  const column = worstOf(columnGaps)
  return { row, column, rowGap: rowGaps[row] ?? 0, columnGap: columnGaps[column] ?? 0 }
}

function worstOf(gaps: Float64Array): number {
  let worst = 0
  gaps.forEach((gap, k) => {
    if (Number.isNaN(gap) || Math.abs(gap) > Math.abs(gaps[worst]!)) worst = k
  })
  return worst
}

/** The error of a balancing that did not end: its rounds and its worst cell, by name. */
export function notBalanced(
  path: string,
  { rounds, worst }: Balanced,
  names: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): Finding {
  const [row, column] = [names.rows[worst.row] ?? '', names.columns[worst.column] ?? '']
  return {
    code: 'balancing-did-not-converge',
    severity: 'error',
    path,
    found: `after ${rounds} rounds row ${row} is off by ${worst.rowGap}, column ${column} by ${worst.columnGap}`,
    expected: 'row and column totals that a matrix with these zeros can have',
    remedy: `Check the totals of ${row} and ${column}: a total cannot be met where all cells of its line are zero, nor where all totals do not add up.`,
    values: { rounds, row, column, rowGap: worst.rowGap, columnGap: worst.columnGap },
  }
}
