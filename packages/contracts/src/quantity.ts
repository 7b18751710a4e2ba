import { z } from 'zod'
import { LocalId } from './codes.ts'

const positive = z.number().positive()

/** A probability distribution in the unit of the field that holds it (MODEL.md 12). */
export const DistributionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), value: z.number() }),
    z.strictObject({ kind: z.literal('uniform'), min: z.number(), max: z.number() }),
    z.strictObject({ kind: z.literal('triangular'), min: z.number(), mode: z.number(), max: z.number() }),
    z.strictObject({ kind: z.literal('pert'), min: z.number(), mode: z.number(), max: z.number() }),
    z.strictObject({ kind: z.literal('normal'), mean: z.number(), sd: positive }),
    z.strictObject({
      kind: z.literal('lognormal'),
      median: positive.describe('median, in the unit of the field'),
      sd: positive.describe('standard deviation of the logarithm'),
    }),
    z.strictObject({ kind: z.literal('beta'), alpha: positive, beta: positive, min: z.number().default(0), max: z.number().default(1) }),
    z.strictObject({
      kind: z.literal('discrete'),
      values: z.array(z.strictObject({ value: z.number(), weight: z.number().min(0) })).min(1),
    }),
  ])
  .superRefine((d, context) => {
    if ((d.kind === 'uniform' || d.kind === 'triangular' || d.kind === 'pert' || d.kind === 'beta') && !(d.min < d.max))
      context.addIssue({
        code: 'custom',
        path: ['min'],
        message: 'min must be below max',
        params: { finding: 'distribution-min-above-max' },
      })
    if ((d.kind === 'triangular' || d.kind === 'pert') && !(d.min <= d.mode && d.mode <= d.max))
      context.addIssue({
        code: 'custom',
        path: ['mode'],
        message: 'mode must lie between min and max',
        params: { finding: 'distribution-mode-outside' },
      })
    if (d.kind === 'discrete' && Math.abs(d.values.reduce((s, v) => s + v.weight, 0) - 1) > 1e-9)
      context.addIssue({ code: 'custom', path: ['values'], message: 'weights must sum to 1', params: { finding: 'weights-do-not-sum' } })
  })
  .meta({ id: 'Distribution' })
export type Distribution = z.infer<typeof DistributionSchema>

export const SaidBy = z.enum(['official-statistic', 'literature', 'promoter', 'analyst', 'press', 'default', 'own'])

/** One value of an assumption, with who says so and where. */
export const ClaimSchema = z
  .strictObject({
    id: LocalId,
    value: z.union([z.number(), DistributionSchema]).describe('in the unit of the field that holds the quantity'),
    said: SaidBy.describe('who says so; "own" is the judgement of whoever wrote the scenario, "default" one of ours'),
    source: z.strictObject({
      title: z.string().min(1).max(500),
      address: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .optional(),
      date: z
        .string()
        .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
        .optional()
        .describe('when it was said: 2026, 2026-02 or 2026-02-16'),
    }),
    confidence: z.enum(['low', 'medium', 'high']),
    note: z.string().max(2000).optional().describe('how the value was read or worked out'),
  })
  .meta({ id: 'Claim' })
export type Claim = z.infer<typeof ClaimSchema>

/**
 * A number that enters the model: either a bare number (one claim, said "own") or several claims of which one is chosen.
 * `range` is the range held plausible; where the chosen claim is a bare number it is also what is drawn from (triangular, mode at the chosen value).
 */
export const QuantitySchema = z
  .union([
    z.number(),
    z
      .strictObject({
        chosen: LocalId.describe('id of the claim that enters the model'),
        range: z
          .tuple([z.number(), z.number()])
          .optional()
          .describe('plausible range [low, high] around the chosen value, in the unit of the field'),
        claims: z.array(ClaimSchema).min(1).max(50),
      })
      .superRefine((q, context) => {
        const ids = q.claims.map((c) => c.id)
        if (!ids.includes(q.chosen))
          context.addIssue({
            code: 'custom',
            path: ['chosen'],
            message: `no claim "${q.chosen}"`,
            params: { finding: 'chosen-claim-missing', expected: ids.join(', ') },
          })
        if (new Set(ids).size !== ids.length)
          context.addIssue({
            code: 'custom',
            path: ['claims'],
            message: 'claim ids must be different',
            params: { finding: 'duplicate-id' },
          })
        const chosen = q.claims.find((c) => c.id === q.chosen)
        if (q.range && typeof chosen?.value === 'number' && !(q.range[0] <= chosen.value && chosen.value <= q.range[1]))
          context.addIssue({
            code: 'custom',
            path: ['range'],
            message: 'range must contain the chosen value',
            params: { finding: 'range-excludes-chosen', expected: `[low, high] around ${chosen.value}` },
          })
        if (q.range && typeof chosen?.value === 'object')
          context.addIssue({
            code: 'custom',
            path: ['range'],
            message: 'the chosen claim already is a distribution',
            params: { finding: 'range-beside-distribution' },
          })
      }),
  ])
  .meta({ id: 'Quantity' })
export type Quantity = z.infer<typeof QuantitySchema>

/** A quantity whose unit is said where the field stands. */
export const quantity = (unit: string) => QuantitySchema.describe(unit)
