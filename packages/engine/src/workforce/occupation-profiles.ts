/** What an occupation asks for, row by row: skills and knowledge with importance and level, preparation, training on the job. */
export interface OccupationProfiles {
  /** Groups of ISCO-08 that have a profile, of one to four digits, in the order of their codes. */
  readonly occupations: readonly string[]
  readonly elements: readonly { readonly id: string; readonly name: string }[]
  /** I_ok, 0 to 1, occupations × elements. */
  readonly importance: Float64Array
  /** L_ok, 0 to 1, occupations × elements. */
  readonly level: Float64Array
  /** Job zone 1 to 5: how much preparation the occupation takes. */
  readonly jobZone: readonly number[]
  readonly onTheJobKinds: readonly string[]
  /** Share of the occupation's people by kind of training on the job, occupations × kinds. */
  readonly onTheJob: Float64Array
}

/** One row of a matrix stored row by row. */
export function rowOf(matrix: Float64Array, row: number, columns: number): Float64Array {
  return matrix.subarray(row * columns, (row + 1) * columns)
}
