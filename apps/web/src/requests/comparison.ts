import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** The result of a run of kind comparison. It never changes. */
export const comparisonQuery = (run: string) =>
  queryOptions({
    queryKey: ['comparison', run],
    queryFn: async ({ signal }) => (await call('getComparison', { params: { id: run }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  })
