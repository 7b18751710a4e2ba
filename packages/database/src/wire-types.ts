/** PostgreSQL's numbers of the types that its two drivers would read differently. */
export const oid = { bytea: 17, int8: 20, date: 1082 } as const

/** A 64-bit integer (count(*), bigint) as a number; one that a number cannot hold is an error, never rounded. */
export function readInt8(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit into a number; cast it to text in the query`)
  return value
}

/** A date as YYYY-MM-DD: a day has no hour and no time zone. */
export function readDate(text: string): string {
  return text
}
