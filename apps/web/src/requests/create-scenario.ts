import type { ScenarioInput } from '@shiftwork/contracts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** Stores a scenario as a new one. */
export function useCreateScenario() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (scenario: ScenarioInput) => (await call('createScenario', { body: scenario })).data,
    onSuccess: () => client.invalidateQueries({ queryKey: ['scenarios'] }),
  })
}
