import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** Bounds that are asked for beside those of the scenario. */
export interface PlanBounds {
  readonly budget?: number
  /** Month from which every post is to be filled, counted from the start. */
  readonly by?: number
}

/** The plan of a run within other bounds. */
export const askedPlanQuery = (run: string, bounds: PlanBounds) =>
  queryOptions({
    queryKey: ['asked-plan', run, bounds],
    queryFn: async ({ signal }) => (await call('askPlan', { params: { id: run }, body: bounds, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
