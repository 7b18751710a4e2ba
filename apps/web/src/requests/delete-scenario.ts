import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** Deletes a scenario; `useUndeleteScenario` takes it back. */
export function useDeleteScenario() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (id: string) => {
      const { etag } = await call('getScenario', { params: { id } })
      return call('deleteScenario', { params: { id }, ifMatch: etag ?? '' })
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['scenarios'] }),
  })
}
