import type { Run } from '@shiftwork/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { addressOf } from '../api-client.ts'
import { ended, runKey } from './run.ts'

/** Listens to the progress of a run and keeps its query current; closes when the run has ended or the page is left. */
export function useRunEvents(id: string, listen: boolean): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!listen) return
    const events = new EventSource(addressOf('runEvents', { id }))
    const take = (message: MessageEvent<string>) => {
      const run = JSON.parse(message.data) as Run
      client.setQueryData([...runKey(id)], run)
      if (ended(run)) events.close()
    }
    events.addEventListener('progress', take)
    // Where the stream breaks off the query's own polling goes on.
    events.addEventListener('error', () => events.close())
    return () => events.close()
  }, [client, id, listen])
}
