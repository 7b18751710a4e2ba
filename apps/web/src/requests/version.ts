import { endpoints } from '@shiftwork/contracts'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** One version of a scenario: it never changes. */
export const versionQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['version', id, version],
    queryFn: async ({ signal }) => (await call(endpoints.getVersion, { params: { id, version }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  })
