import { z } from 'zod'
import { EconomyCode, OccupationCode, PlaceCode } from './codes.ts'
import { FindingSchema } from './finding.ts'
import { ClaimSchema } from './quantity.ts'

const share = z.number().min(0).max(1)

/** What is known of a move between two occupations beside their skills. */
const EvidenceSchema = z.strictObject({
  rome: z.enum(['close', 'evolution']).optional().describe('official mobility of the ROME'),
  cps: z
    .strictObject({
      movers: z.number().describe('persons seen to move, United States 2011-2019'),
      share: share.describe("share of the origin's movers, drawn towards what is usual between the major groups"),
      usual: share.describe('share usual between the two major groups'),
    })
    .optional(),
  related: share.optional().describe("share of the origin's people whose O*NET occupation lists one of the target's as related"),
  esco: z
    .strictObject({
      share: share.describe("part of the target's essential skills that the origin needs too"),
      held: z.int().describe('how many of them'),
      missing: z.int(),
      missingSkills: z.array(z.string()).describe('names, those most needed first'),
    })
    .optional(),
})

/** One move: how far it is, what has to be trained, how long that takes, and what speaks for it (MODEL.md 8.3-8.5). */
export const TransitionRowSchema = z.strictObject({
  from: OccupationCode,
  to: OccupationCode,
  shortfall: share.describe("d(from→to), part of the target's skills that is missing"),
  back: share.describe('d(to→from)'),
  similarity: z.number().min(-1).max(1).describe('cosine of standardised skills'),
  viable: z.boolean(),
  regulated: z.boolean().describe('the target is a regulated profession: months leave out what its licence asks for'),
  months: z.number().min(0).describe('months of training'),
  payRatio: z.number().positive().nullable().describe('pay of the target over pay of the origin'),
  jobZoneGap: z.int().describe('job zone of the target less that of the origin'),
  skills: z
    .array(z.strictObject({ id: z.string(), element: z.string(), size: share }))
    .describe('skills to train, largest first; the sizes of all of them sum to the shortfall'),
  evidence: EvidenceSchema,
})
export type TransitionRow = z.infer<typeof TransitionRowSchema>

/** Answer to "where could these people go" (from) and "who could fill this post" (into): nearest occupations first. */
export const TransitionSchema = z
  .strictObject({
    from: OccupationCode.optional(),
    to: OccupationCode.optional(),
    region: z.union([PlaceCode, EconomyCode]).optional(),
    rows: z.array(TransitionRowSchema),
    pay: z
      .strictObject({
        economy: EconomyCode.describe('whose pay it is'),
        unit: z.string(),
        year: z.string(),
        claim: ClaimSchema.omit({ value: true }),
      })
      .describe('where the pay ratios come from'),
    notes: z.array(FindingSchema),
  })
  .meta({ id: 'Transition' })
export type Transition = z.infer<typeof TransitionSchema>
