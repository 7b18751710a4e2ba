import { z } from 'zod'
import { Id } from '../codes.ts'

export const idParams = z.strictObject({ id: Id })
/** Query of a list. */
export const page = {
  cursor: z.string().max(200).optional().describe("from the last page's nextCursor"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}
export const pageOf = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() })
