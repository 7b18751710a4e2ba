import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** More would say nothing that a reader can see. */
const mostQuantiles = 2000

/** How a headline figure of an estimate is spread over its draws: each of them up to 2,000, else so many quantiles. It never changes. */
export const criterionDrawsQuery = (run: string, criterion: string, draws: number) =>
  queryOptions({
    queryKey: ['criterion-draws', run, criterion],
    queryFn: async ({ signal }) => {
      const query = { quantiles: Math.min(mostQuantiles, draws) }
      return (await call('getCriterionDraws', { params: { id: run, criterion }, query, signal })).data
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
