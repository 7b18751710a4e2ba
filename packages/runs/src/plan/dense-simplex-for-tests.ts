import type { LinearProgramme } from '@shiftwork/engine'

/** c'x ≤ most, beside the rows of a programme. */
export interface ExtraRow {
  readonly cost: Float64Array
  readonly most: number
}

const tolerance = 1e-9

/**
 * For tests: the least of c'x by the two-phase simplex method on a dense tableau with Bland's rule, which knows nothing of HiGHS. Columns have the lower
 * bound 0.
 *
 * @returns null where no x keeps the bounds
 */
export function denseMinimum(programme: LinearProgramme, cost: Float64Array, extra: readonly ExtraRow[]): number | null {
  const rows = equalRows(programme, extra)
  const structural = programme.columns
  const slacks = rows.filter(({ slack }) => slack !== 0).length
  const width = structural + slacks + rows.length + 1
  const tableau: Float64Array[] = []
  let nextSlack = structural
  rows.forEach(({ entries, slack, right }, i) => {
    const row = new Float64Array(width)
    for (const [j, value] of entries) row[j]! += value
    if (slack !== 0) row[nextSlack++] = slack
    row[width - 1] = right
    if (right < 0) for (let j = 0; j < width; j++) row[j]! *= -1
    row[structural + slacks + i] = 1
    tableau.push(row)
  })
  const basis = rows.map((_, i) => structural + slacks + i)
  const artificial = new Float64Array(width).fill(1, structural + slacks, width - 1)
  if (run(tableau, basis, artificial, width - 1) > 1e-7) return null
  driveOut(tableau, basis, structural + slacks)
  const wanted = new Float64Array(width)
  wanted.set(cost)
  return run(tableau, basis, wanted, structural + slacks)
}

interface EqualRow {
  readonly entries: readonly (readonly [number, number])[]
  readonly slack: -1 | 0 | 1
  readonly right: number
}

function equalRows(
  { columns, rows, starts, indices, values, upper, rowLower, rowUpper }: LinearProgramme,
  extra: readonly ExtraRow[],
): EqualRow[] {
  const byRow = Array.from({ length: rows }, (): [number, number][] => [])
  for (let j = 0; j < columns; j++) for (let e = starts[j]!; e < starts[j + 1]!; e++) byRow[indices[e]!]!.push([j, values[e]!])
  const out: EqualRow[] = []
  byRow.forEach((entries, i) => {
    if (rowLower[i] === rowUpper[i]) out.push({ entries, slack: 0, right: rowLower[i]! })
    else {
      if (Number.isFinite(rowLower[i]!)) out.push({ entries, slack: -1, right: rowLower[i]! })
      if (Number.isFinite(rowUpper[i]!)) out.push({ entries, slack: 1, right: rowUpper[i]! })
    }
  })
  upper.forEach((most, j) => {
    if (Number.isFinite(most)) out.push({ entries: [[j, 1]], slack: 1, right: most })
  })
  for (const { cost, most } of extra)
    out.push({ entries: [...cost].flatMap((value, j): [number, number][] => (value === 0 ? [] : [[j, value]])), slack: 1, right: most })
  return out
}

/** Pivots until no column below `allowed` makes the objective smaller; gives the objective. */
function run(tableau: Float64Array[], basis: number[], cost: Float64Array, allowed: number): number {
  const width = cost.length
  const reduced = cost.slice()
  tableau.forEach((row, i) => {
    const factor = cost[basis[i]!]!
    if (factor !== 0) for (let j = 0; j < width; j++) reduced[j]! -= factor * row[j]!
  })
  for (;;) {
    let enter = -1
    for (let j = 0; j < allowed && enter < 0; j++) if (reduced[j]! < -tolerance) enter = j
    if (enter < 0) return -reduced[width - 1]!
    let leave = -1
    let least = Number.POSITIVE_INFINITY
    tableau.forEach((row, i) => {
      if (row[enter]! <= tolerance) return
      const ratio = row[width - 1]! / row[enter]!
      if (ratio < least - 1e-12 || (ratio <= least + 1e-12 && basis[i]! < basis[leave]!)) {
        least = Math.min(least, ratio)
        leave = i
      }
    })
    if (leave < 0) throw new Error('The programme has no least value.')
    pivot(tableau, reduced, leave, enter)
    basis[leave] = enter
  }
}

function pivot(tableau: Float64Array[], reduced: Float64Array, leave: number, enter: number): void {
  const row = tableau[leave]!
  const by = row[enter]!
  for (let j = 0; j < row.length; j++) row[j]! /= by
  for (const other of [...tableau, reduced]) {
    const factor = other[enter]!
    if (other === row || factor === 0) continue
    for (let j = 0; j < row.length; j++) other[j]! -= factor * row[j]!
  }
}

/** Artificial columns that stay in the basis at zero are exchanged for real ones where there is one. */
function driveOut(tableau: Float64Array[], basis: number[], real: number): void {
  basis.forEach((column, i) => {
    if (column < real) return
    const enter = tableau[i]!.findIndex((value, j) => j < real && Math.abs(value) > 1e-7)
    if (enter < 0) {
      tableau[i]!.fill(0)
      return
    }
    pivot(tableau, new Float64Array(tableau[i]!.length), i, enter)
    basis[i] = enter
  })
}
