import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** Compared scenarios ranked by weights of criteria, at once; the last answer stays until the next one comes. */
export const comparisonRankingQuery = (run: string, weights: Readonly<Record<string, number>>) =>
  queryOptions({
    queryKey: ['comparison-ranking', run, weights],
    queryFn: async ({ signal }) => (await call('rankComparison', { params: { id: run }, body: { weights }, signal })).data,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
  })
