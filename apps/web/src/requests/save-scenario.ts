import type { Scenario } from '@shiftwork/contracts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api-client.ts'
import { scenarioKey } from './scenario.ts'

/** Saves a new version on top of the one whose tag is given. */
export function useSaveScenario(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ scenario, etag }: { scenario: Scenario; etag: string }) =>
      call('saveScenario', { params: { id }, body: scenario, ifMatch: etag }),
    onSuccess: (saved) => {
      client.setQueryData([...scenarioKey(id)], saved)
      return client.invalidateQueries({ queryKey: ['scenarios'] })
    },
  })
}
