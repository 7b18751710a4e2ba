import { z } from 'zod'

/**
 * What the model has to say about an input or a result: a note, a warning or an error. Data only;
 * its text is made from code and values in the reader's language (finding-text.ts), the same in terminal, API and page.
 */
export const FindingSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .describe('what kind of finding, e.g. unknown-product'),
    severity: z.enum(['error', 'warning', 'note']).default('error'),
    path: z.string().optional().describe('JSON pointer into what was given (/phases/0/spending/2/product), or file:line:column'),
    found: z.string().optional().describe('what stands there'),
    expected: z.string().optional().describe('what could stand there'),
    remedy: z.string().optional().describe('what to do about it'),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).default({}),
  })
  .meta({ id: 'Finding' })
export type Finding = z.infer<typeof FindingSchema>

/** The one class for what a user can mend (422, exit code 1). Everything else is an internal fault. */
export class ModelInputError extends Error {
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[] | Finding) {
    const list = Array.isArray(findings) ? (findings as readonly Finding[]) : [findings as Finding]
    super(list.map((f) => `${f.code}${f.path ? ` at ${f.path}` : ''}`).join('; '))
    this.name = 'ModelInputError'
    this.findings = list
  }
}

/** A finding with its defaults filled in. */
export function finding(code: string, parts: Partial<Omit<Finding, 'code'>> = {}): Finding {
  return { severity: 'error', values: {}, ...parts, code }
}
