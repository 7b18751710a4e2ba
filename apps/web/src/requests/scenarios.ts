import { endpoints } from '@shiftwork/contracts'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** Scenarios, newest first; asked again every few seconds while one of them is being estimated. */
export const scenariosQuery = queryOptions({
  queryKey: ['scenarios'],
  queryFn: async ({ signal }) => (await call(endpoints.listScenarios, { query: { limit: 200 }, signal })).data.items,
  refetchInterval: (query) =>
    query.state.data?.some((s) => s.latestRun?.state === 'queued' || s.latestRun?.state === 'running') ? 2000 : false,
})
