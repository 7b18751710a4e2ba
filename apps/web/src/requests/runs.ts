import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** Runs of one scenario, newest first. */
export const runsQuery = (scenario: string) =>
  queryOptions({
    queryKey: ['runs', scenario],
    queryFn: async ({ signal }) => (await call('listRuns', { query: { scenario, limit: 50 }, signal })).data.items,
  })
