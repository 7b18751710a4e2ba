import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** The result of a run of kind sensitivity. It never changes. */
export const sensitivityQuery = (run: string) =>
  queryOptions({
    queryKey: ['sensitivity', run],
    queryFn: async ({ signal }) => (await call('getSensitivity', { params: { id: run }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  })
