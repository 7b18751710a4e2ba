import type { ScenarioHead } from '@shiftwork/contracts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { call } from '../api-client.ts'
import { useHeldBack, useSaid } from './bundled-texts.ts'

/** The user's own scenarios as they come, newest first; then the worked examples in the order in which they were written, the first one first. */
export function ownThenExamples(heads: readonly ScenarioHead[]): ScenarioHead[] {
  const examples = heads.filter(({ example }) => example !== null)
  return [...heads.filter(({ example }) => example === null), ...examples.sort((a, b) => (a.id < b.id ? -1 : 1))]
}

/** All scenarios; asked again every few seconds while one of them is being estimated. */
const scenariosQuery = queryOptions({
  queryKey: ['scenarios'],
  queryFn: async ({ signal }) => (await call('listScenarios', { query: { limit: 200 }, signal })).data.items,
  refetchInterval: (query) =>
    query.state.data?.some((s) => s.latestRun?.state === 'queued' || s.latestRun?.state === 'running') ? 2000 : false,
})

/** The same in the order in which they are shown and in the reader's words. */
export function useScenarios(enabled = true) {
  const { said } = useSaid()
  const select = useCallback((heads: ScenarioHead[]) => ownThenExamples(said(heads)), [said])
  return useHeldBack(useQuery({ ...scenariosQuery, enabled, select }))
}
