import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../api-client.ts'
import { useHeldBack, useSaid } from './bundled-texts.ts'

/** One version of a scenario: it never changes. */
export const versionQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['version', id, version],
    queryFn: async ({ signal }) => (await call('getVersion', { params: { id, version }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The same in the reader's words. */
export function useVersion(id: string, version: number) {
  const { said } = useSaid()
  return useHeldBack(useQuery({ ...versionQuery(id, version), select: said }))
}
