import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api-client.ts'
import { runKey } from './run.ts'

/** Cancels a run. */
export function useCancelRun() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (id: string) => (await call('cancelRun', { params: { id }, body: {} })).data,
    onSuccess: (run) => client.setQueryData([...runKey(run.id)], run),
  })
}
