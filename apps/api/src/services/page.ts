import { finding, ModelInputError } from '@shiftwork/contracts'

/** A page of a list and where the next one begins; null: this was the last. */
export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

/**
 * A page from one more row than it has: the extra row says that there is a next page.
 *
 * @param cursorOf what the next page begins after: the last row shown
 */
export function pageOf<Row, T>(rows: readonly Row[], limit: number, cursorOf: (row: Row) => string, shown: (row: Row) => T): Page<T> {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { items: page.map(shown), nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null }
}

const wrongCursor = (found: string) =>
  new ModelInputError(finding('wrong-format', { path: '/cursor', found, expected: 'nextCursor of the page before' }))

/** A cursor that is an id. */
export function idCursor(cursor: string | undefined): { after?: string } {
  if (cursor === undefined) return {}
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(cursor)) throw wrongCursor(cursor)
  return { after: cursor }
}

/** A cursor that is a whole number. */
export function numberCursor(cursor: string | undefined): { after?: number } {
  if (cursor === undefined) return {}
  if (!/^\d{1,9}$/.test(cursor)) throw wrongCursor(cursor)
  return { after: Number(cursor) }
}
