import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** The estimate of a run: criteria, totals by month, list of cuts. It never changes. */
export const estimateQuery = (run: string) =>
  queryOptions({
    queryKey: ['estimate', run],
    queryFn: async ({ signal }) => (await call('getEstimate', { params: { id: run }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  })
