import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** Takes a deletion back. */
export function useUndeleteScenario() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (id: string) => (await call('undeleteScenario', { params: { id }, body: {} })).data,
    onSuccess: () => client.invalidateQueries({ queryKey: ['scenarios'] }),
  })
}
