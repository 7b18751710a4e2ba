import { endpoints } from '@shiftwork/contracts'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** Parameters of the model with every claim. */
export const parametersQuery = queryOptions({
  queryKey: ['parameters'],
  queryFn: async ({ signal }) => (await call(endpoints.parameters, { signal })).data.items,
  staleTime: Number.POSITIVE_INFINITY,
})
