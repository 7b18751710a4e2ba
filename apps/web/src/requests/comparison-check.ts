import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** A version of a scenario. */
export interface ScenarioReference {
  readonly scenario: string
  readonly version: number
}

/** Whether scenarios can be compared, and in what their stored estimates differ. */
export const comparisonCheckQuery = ([first, ...others]: readonly ScenarioReference[]) =>
  queryOptions({
    queryKey: ['comparison-check', first, others],
    queryFn: async ({ signal }) => {
      const body = { scenario: '', ...first, with: others.map((other) => ({ ...other })) }
      return (await call('checkComparison', { body, signal })).data.findings
    },
  })
