import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** What the claims behind an estimate say of one another. The first time it is worked out, which takes seconds; then it is kept. */
export const claimsReportQuery = (run: string) =>
  queryOptions({
    queryKey: ['claims', run],
    queryFn: async ({ signal }) => (await call('getClaims', { params: { id: run }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  })
