import { z } from 'zod'

/** What the page of pathways was asked; it stands in the address. */
export const QuestionSchema = z.object({
  way: z.enum(['from', 'into']).catch('from'),
  occupation: z.string().max(10).catch(''),
  region: z.string().max(20).catch(''),
  moves: z.enum(['viable', 'all']).catch('viable'),
})
export type Question = z.infer<typeof QuestionSchema>
