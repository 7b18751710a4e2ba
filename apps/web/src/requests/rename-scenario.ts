import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** Gives a scenario another name, whatever version it is at now. */
export function useRenameScenario() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ id, name }: { id: string; name: string }) => {
      const { etag } = await call('getScenario', { params: { id } })
      return call('renameScenario', { params: { id }, body: { name }, ifMatch: etag ?? '' })
    },
    onSuccess: (_, { id }) =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['scenarios'] }),
        client.invalidateQueries({ queryKey: ['scenario', id] }),
        client.invalidateQueries({ queryKey: ['versions', id] }),
      ]),
  })
}
