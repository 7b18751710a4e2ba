import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/**
 * The retraining plan of a run: how it was solved, and what is scarce. It never changes.
 *
 * @param again whether what is scarce is solved again with ten more seats
 */
export const planQuery = (run: string, again = false) =>
  queryOptions({
    queryKey: ['plan', run, again],
    queryFn: async ({ signal }) =>
      (await call('getPlan', { params: { id: run }, query: { again: again ? 'true' : 'false' }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
