import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** How one figure of a run came about. It never changes. */
export const traceQuery = (run: string, figure: string) =>
  queryOptions({
    queryKey: ['trace', run, figure],
    // The figures it is made of are asked in their turn, when somebody opens them.
    queryFn: async ({ signal }) => (await call('getTrace', { params: { id: run }, query: { figure, depth: 0 }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  })
