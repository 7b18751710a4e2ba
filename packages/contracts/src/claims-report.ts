import { z } from 'zod'
import { Hash } from './codes.ts'
import { FindingSchema } from './finding.ts'
import { SaidBy } from './quantity.ts'

/** A promoter's claim that entered, and what takes its place; `to` null: nobody else says anything, so it stays. */
export const ReplacedClaimSchema = z
  .strictObject({
    path: z.string().describe('of the quantity, by ids: phases/operation/posts/welders/count'),
    pointer: z.string().describe('of the quantity, JSON pointer into the scenario'),
    from: z.string().describe("id of the promoter's claim"),
    to: z.string().nullable().describe('id of the best independent claim: highest confidence, then newest'),
    said: SaidBy.nullable().describe('who says the claim that takes its place'),
    rangeDropped: z.boolean().describe('the plausible range did not hold the new value, so it was left out'),
  })
  .meta({ id: 'ReplacedClaim' })
export type ReplacedClaim = z.infer<typeof ReplacedClaimSchema>

/** What the claims about a scenario say of one another, and whose word its headline figures rest on. */
export const ClaimsReportSchema = z
  .strictObject({
    scenario: Hash,
    model: Hash,
    engine: z.string(),
    findings: z.array(FindingSchema).describe('claims in conflict, each with the figures that would reconcile them'),
    headline: z.string().describe('code of the criterion that is told first'),
    criteria: z.array(
      z.strictObject({
        code: z.string(),
        unit: z.string(),
        central: z.number().nullable().describe('at the chosen claims'),
        independent: z.number().nullable().describe("with every promoter's claim replaced by the best independent one"),
        promoter: z.number().nullable().describe("with every promoter's claim chosen; null where that cannot be estimated"),
        shares: z
          .array(z.strictObject({ said: SaidBy, share: z.number() }))
          .describe(
            'how much of the figure rests on whom: absolute elasticities of the figure to each assumption, added up by who says its chosen claim, over their sum. Cells of tables are not in it',
          ),
      }),
    ),
    replaced: z.array(ReplacedClaimSchema).describe("promoter's claims that entered"),
    publicMoney: z
      .strictObject({
        lost: z
          .number()
          .nullable()
          .describe(
            "share of it that pays for net posts that do not come if the promoter's claims that entered fail, 0 to 1: the best independent ones hold",
          ),
        lostOfPromise: z
          .number()
          .nullable()
          .describe('the same, held against all that the promoter says; null where that cannot be estimated'),
      })
      .nullable()
      .describe('null where nobody pays'),
    promoterClaims: z.int().min(0).describe('quantities about which a promoter says something, chosen or not'),
  })
  .meta({ id: 'ClaimsReport' })
export type ClaimsReport = z.infer<typeof ClaimsReportSchema>
