import { z } from 'zod'
import { PlanFrontierSchema, PlanQuestionSchema, RetrainingPlanSchema } from '../retraining-plan.ts'
import { idParams } from './page.ts'

/** The retraining plan of an estimate, and plans within other bounds. All are solved off the thread that answers, and kept. */
export const planEndpoints = {
  getPlan: {
    method: 'GET',
    path: '/runs/:id/plan',
    params: idParams,
    query: z.strictObject({
      again: z
        .enum(['true', 'false'])
        .default('false')
        .describe('true: what is scarce is solved again with ten more seats, beside its dual value; takes longer'),
    }),
    reply: RetrainingPlanSchema,
    status: 200,
    etag: true,
    summary: 'The retraining plan that an estimate rests on: status and conflicts, openings, cohorts, seats, money, what is scarce',
  },
  getPlanFrontier: {
    method: 'GET',
    path: '/runs/:id/plan/frontier',
    params: idParams,
    reply: PlanFrontierSchema,
    status: 200,
    etag: true,
    summary: 'Budget for courses and stipends against filled posts: nine plans from no budget to as much as is of use',
  },
  askPlan: {
    method: 'POST',
    path: '/runs/:id/plan',
    params: idParams,
    body: PlanQuestionSchema,
    reply: RetrainingPlanSchema,
    status: 200,
    summary: "The plan of an estimate's scenario within a given budget or for a given date; the estimate stays as it is",
  },
} as const
