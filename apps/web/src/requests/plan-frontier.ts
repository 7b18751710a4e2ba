import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** Plans of a run within nine budgets. They never change, and take a while: to be asked for only when somebody wants them. */
export const planFrontierQuery = (run: string) =>
  queryOptions({
    queryKey: ['plan-frontier', run],
    queryFn: async ({ signal }) => (await call('getPlanFrontier', { params: { id: run }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
