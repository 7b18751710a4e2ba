import { endpoints, type Names } from '@shiftwork/contracts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../api-client.ts'

export const namesQuery = queryOptions({
  queryKey: ['names', 'en'],
  queryFn: async ({ signal }) => (await call(endpoints.names, { query: { language: 'en' }, signal })).data,
  staleTime: Number.POSITIVE_INFINITY,
})

/** Names of codes; undefined while they load. */
export function useNames(): Names | undefined {
  return useQuery(namesQuery).data
}
