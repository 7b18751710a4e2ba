import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** The result of a run of kind sweep that was given a target. It never changes. */
export const breakEvenQuery = (run: string) =>
  queryOptions({
    queryKey: ['break-even', run],
    queryFn: async ({ signal }) => (await call('getBreakEven', { params: { id: run }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  })
