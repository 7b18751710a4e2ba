import type { DrawnShares } from './drawn-table.ts'

/** What the drawn tables of the hosts change in one draw; filled again for each. */
export interface TableChanges {
  /** The draw whose tables they are, and whether they are solved exactly; null: the tables stand as they are. */
  of: { readonly seed: number; readonly draw: number; readonly exact: boolean } | null
  /** The column of each source: sources that the tables see alike have one in common. */
  readonly columnOf: Int32Array
  /** U, what is called for in addition by unit of `tableUnits`, for one unit of each column: columns × units × 2, the indirect and the induced effect. */
  readonly demand: Float64Array
  /** Another one whenever it is filled again. */
  token: object
  /** y⁰ of the hosts' households by it, columns × hosts. */
  readonly income: Float64Array
  /** The other columns of the tables, by host. */
  readonly shares: readonly DrawnShares[]
  /** Σ_i e_i (e'_i/e_i − 1) x̃_i, heads in plausible and in marked industries: columns × hosts × 2 × 2, the indirect and the induced effect last. */
  readonly heads: Float64Array
  /** Totals of a host by its drawn table over those by the table as it stands: sources × hosts × 6 (`partTotals`) × 2. The parts of the host take these changes alike. */
  readonly ofParts: Float64Array
}
