import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api-client.ts'

export interface RunWish {
  readonly scenario: string
  readonly version?: number
  readonly draws: number
  readonly seed: number
}

/** Asks for an estimate. The same inputs give back the stored one at once. */
export function useCreateRun() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (wish: RunWish) => (await call('createRun', { body: wish })).data,
    onSuccess: (run) => {
      client.setQueryData(['run', run.id], run)
      return Promise.all([
        client.invalidateQueries({ queryKey: ['scenarios'] }),
        client.invalidateQueries({ queryKey: ['runs', run.scenario] }),
      ])
    },
  })
}
