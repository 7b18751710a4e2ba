/** A pool or course as its rows have it, before it is checked. */
export interface ReadItem {
  readonly value: object
  /** Line of its first row. */
  readonly line: number
  /** Of a pool: line of each month in which people join. Empty for a course. */
  readonly lines: readonly number[]
}

/** After so many rows a reader lets others work. */
export const restBetweenRows = 2000
