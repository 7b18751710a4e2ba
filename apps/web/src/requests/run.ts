import type { Run } from '@shiftwork/contracts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../api-client.ts'
import { useHeldBack, useSaid } from './bundled-texts.ts'

export const runKey = (id: string) => ['run', id] as const

/** A run has ended: nothing of it will change. */
export const ended = (run: Run): boolean => run.state === 'done' || run.state === 'failed' || run.state === 'cancelled'

/** State and progress of a run; asked again every two seconds while it goes on, also where no events come through. */
export const runQuery = (id: string) =>
  queryOptions({
    queryKey: runKey(id),
    queryFn: async ({ signal }) => (await call('getRun', { params: { id }, signal })).data,
    refetchInterval: (query) => (query.state.data && ended(query.state.data) ? false : 2000),
  })

/** The same, under the name that its scenario has in the reader's words. */
export function useRun(id: string) {
  const { said } = useSaid()
  return useHeldBack(useQuery({ ...runQuery(id), select: said }))
}
