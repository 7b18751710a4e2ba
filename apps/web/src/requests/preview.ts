import type { Scenario } from '@shiftwork/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/**
 * Central values of a scenario that is being written; the last answer stays until the next one comes.
 *
 * @param state names what is being written: which scenario, which state of it
 */
export const previewQuery = (state: string, scenario: Scenario) =>
  queryOptions({
    queryKey: ['preview', state],
    queryFn: async ({ signal }) => (await call('preview', { body: scenario, signal })).data,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
    retry: false,
  })
