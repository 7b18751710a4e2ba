import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** The result of a run of kind sweep. It never changes. */
export const sweepQuery = (run: string) =>
  queryOptions({
    queryKey: ['sweep', run],
    queryFn: async ({ signal }) => (await call('getSweep', { params: { id: run }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  })
