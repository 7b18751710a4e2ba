import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

interface PlantAsked {
  readonly place: string
  readonly industry: string
  readonly share?: number
  readonly output?: number
  readonly closes: 'true' | 'false'
  readonly householdSpending?: number
}

/** What hangs on a plant that is there, or is lost with it. It changes only with the model version. */
export const plantContributionQuery = (query: PlantAsked) =>
  queryOptions({
    queryKey: ['plant-contribution', query],
    queryFn: async ({ signal }) => (await call('plantContribution', { query, signal })).data,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
