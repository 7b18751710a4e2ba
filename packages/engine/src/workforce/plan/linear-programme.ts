/**
 * A linear programme, matrix by columns:  row bounds ≤ A x ≤ row bounds,  column bounds ≤ x ≤ column bounds. What is minimised is given apart:
 * the same programme is solved for one objective after the other.
 */
export interface LinearProgramme {
  readonly columns: number
  readonly rows: number
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly rowLower: Float64Array
  readonly rowUpper: Float64Array
  /** Entries of column j stand at starts[j] to starts[j + 1]. */
  readonly starts: Int32Array
  readonly indices: Int32Array
  readonly values: Float64Array
  /** Columns that a first attempt can leave at their lower bound; most of them stay there. */
  readonly spare?: Int32Array
}

export interface ProgrammeBuilder {
  /** Adds columns of the same bounds; gives the place of the first. */
  columns(count: number, lower: number, upper: number): number
  setBounds(column: number, lower: number, upper: number): void
  /** Adds a row; gives its place. */
  row(lower: number, upper: number): number
  entry(row: number, column: number, value: number): void
  build(): LinearProgramme
}

/** Collects bounds and entries; an entry of zero is left out, entries of the same place are added up in the order in which they come. */
export function programmeBuilder(): ProgrammeBuilder {
  const lower: number[] = []
  const upper: number[] = []
  const rowLower: number[] = []
  const rowUpper: number[] = []
  const entryRows: number[] = []
  const entryColumns: number[] = []
  const entryValues: number[] = []
  return {
    columns(count, low, high) {
      const first = lower.length
      for (let k = 0; k < count; k++) {
        lower.push(low)
        upper.push(high)
      }
      return first
    },
    setBounds(column, low, high) {
      lower[column] = low
      upper[column] = high
    },
    row(low, high) {
      rowLower.push(low)
      return rowUpper.push(high) - 1
    },
    entry(row, column, value) {
      if (value === 0) return
      entryRows.push(row)
      entryColumns.push(column)
      entryValues.push(value)
    },
    build: () => ({
      columns: lower.length,
      rows: rowLower.length,
      lower: Float64Array.from(lower),
      upper: Float64Array.from(upper),
      rowLower: Float64Array.from(rowLower),
      rowUpper: Float64Array.from(rowUpper),
      ...byColumns(lower.length, entryRows, entryColumns, entryValues),
    }),
  }
}

function byColumns(columns: number, rows: readonly number[], of: readonly number[], entries: readonly number[]) {
  const starts = new Int32Array(columns + 1)
  for (const column of of) starts[column + 1]!++
  for (let j = 0; j < columns; j++) starts[j + 1]! += starts[j]!
  const next = starts.slice()
  const indices = new Int32Array(rows.length)
  const values = new Float64Array(rows.length)
  const before = new Map<number, number>()
  let merged = false
  for (let e = 0; e < rows.length; e++) {
    const key = of[e]! * 2 ** 26 + rows[e]!
    const same = before.get(key)
    if (same !== undefined) {
      values[same]! += entries[e]!
      merged = true
      continue
    }
    const at = next[of[e]!]!++
    before.set(key, at)
    indices[at] = rows[e]!
    values[at] = entries[e]!
  }
  return merged ? closedUp(columns, starts, next, indices, values) : { starts, indices, values }
}

/** Takes out the room that merged entries leave. */
function closedUp(columns: number, starts: Int32Array, ends: Int32Array, indices: Int32Array, values: Float64Array) {
  const closed = new Int32Array(columns + 1)
  const kept: number[] = []
  for (let j = 0; j < columns; j++) {
    for (let e = starts[j]!; e < ends[j]!; e++) kept.push(e)
    closed[j + 1] = kept.length
  }
  return {
    starts: closed,
    indices: Int32Array.from(kept, (e) => indices[e]!),
    values: Float64Array.from(kept, (e) => values[e]!),
  }
}

/** How a programme was left by a solver. */
export interface SolverOutcome {
  /** `limit`: the iterations ran out, the values may break constraints. */
  readonly status: 'optimal' | 'limit' | 'infeasible' | 'failed'
  readonly values: Float64Array
  /** Change of the objective per unit of a column's bound, and of a row's bound. */
  readonly columnDuals: Float64Array
  readonly rowDuals: Float64Array
  readonly iterations: number
  /** Where the solver stands, for a programme of the same shape to start from; null where it stands on no vertex. */
  readonly vertex: SolverVertex | null
}

/** Which columns and rows are at a bound: a solver's own numbers. */
export interface SolverVertex {
  readonly columns: Int32Array
  readonly rows: Int32Array
}

/** A programme in a solver's hands; the next question starts from the last answer, or from another vertex. */
export interface SolverSession {
  /** @param from vertex of a programme of the same shape, nearly the same in its numbers; it is left where the shape is another */
  minimise(
    cost: Float64Array,
    bounds: {
      readonly lower: Float64Array
      readonly upper: Float64Array
      readonly rowLower: Float64Array
      readonly rowUpper: Float64Array
    },
    from?: SolverVertex | null,
  ): SolverOutcome
  close(): void
}

/** A solver of linear programmes; the engine takes it from outside. */
export interface LinearSolver {
  open(programme: LinearProgramme): SolverSession
}

/** Product of a cost and a solution, summed in the order of the columns. */
export function objectiveOf(cost: Float64Array, values: Float64Array): number {
  let sum = 0
  for (let j = 0; j < cost.length; j++) sum += cost[j]! * values[j]!
  return sum
}
