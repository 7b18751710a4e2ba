import { endpoints } from '@shiftwork/contracts'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** The data behind the figures. */
export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: async ({ signal }) => (await call(endpoints.catalogue, { signal })).data,
  staleTime: Number.POSITIVE_INFINITY,
})
