import { z } from 'zod'

/** What of a scenario is drawn, each apart (MODEL.md 13). What is switched off is held at its central value in every draw, and the estimate says so. */
export const UncertaintySchema = z
  .strictObject({
    parameters: z.boolean().optional().describe('the distributions of the assumptions and parameters; drawn if absent'),
    sources: z
      .boolean()
      .optional()
      .describe(
        'which of the claims about a number is right: each counts alike, whichever is chosen for the central value; not drawn if absent',
      ),
    events: z.boolean().optional().describe('strikes: false takes what is lost on average, as `risk.events: "expected"`; drawn if absent'),
    tables: z
      .boolean()
      .optional()
      .describe(
        "technical coefficients, import shares, household spending by product and jobs per million of the hosts' tables; drawn if absent",
      ),
  })
  .meta({ id: 'Uncertainty' })
export type Uncertainty = z.infer<typeof UncertaintySchema>
