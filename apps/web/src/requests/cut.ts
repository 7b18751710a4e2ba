import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** One cut of an estimate. It never changes. */
export const cutQuery = (run: string, name: string) =>
  queryOptions({
    queryKey: ['cut', run, name],
    queryFn: async ({ signal }) => (await call('getCut', { params: { id: run, name }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  })
