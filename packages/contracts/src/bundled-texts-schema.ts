import { z } from 'zod'
import { LanguageSchema } from './language-schema.ts'

/**
 * Texts of the worked examples and templates that come with the model, in one language, by the same texts in the others. Whatever a
 * scenario still has word for word from them can be shown in the reader's language; a text that its writer has changed is the writer's.
 */
export const BundledTextsSchema = z
  .strictObject({
    language: LanguageSchema,
    texts: z.record(z.string(), z.string()).describe('text in another language → the same in this one'),
    patterns: z
      .array(z.tuple([z.string(), z.string()]))
      .describe('the same for texts in which numbers or codes vary, with a name in braces in the place of each'),
  })
  .meta({ id: 'BundledTexts' })
export type BundledTexts = z.infer<typeof BundledTextsSchema>
