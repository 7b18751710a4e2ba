import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

export interface TransitionsAsked {
  readonly from?: string
  readonly to?: string
  readonly region?: string
  readonly viable: 'true' | 'false'
}

/** Moves out of an occupation, or into one. They change only with the model version. */
export const transitionsQuery = (query: TransitionsAsked) =>
  queryOptions({
    queryKey: ['transitions', query],
    queryFn: async ({ signal }) => (await call('transitions', { query, signal })).data,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
