import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

export const scenarioKey = (id: string) => ['scenario', id] as const

/** The newest version of a scenario and the tag that a change of it must carry. */
export const scenarioQuery = (id: string) =>
  queryOptions({
    queryKey: scenarioKey(id),
    queryFn: ({ signal }) => call('getScenario', { params: { id }, signal }),
    staleTime: 5000,
  })
