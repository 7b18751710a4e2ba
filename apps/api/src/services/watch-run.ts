import { setTimeout as pause } from 'node:timers/promises'
import { canonicalJson, type Run } from '@shiftwork/contracts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { getRun } from './get-run.ts'
import { hasEnded } from './run-resource.ts'

/** How often the database is asked, milliseconds: the worker may be another process on another machine. */
const everyMilliseconds = 300

/**
 * A run as it goes on: at once as it is, then whenever it has changed, at last as it ended. Whoever comes back after a broken
 * connection begins with the state of that moment, so nothing is lost and nothing needs to be replayed.
 */
export async function* watchRun(services: Services, who: Principal, id: string, signal: AbortSignal): AsyncGenerator<Run> {
  let shown = ''
  while (!signal.aborted) {
    const run = await getRun(services, who, id)
    const now = canonicalJson(run)
    if (now !== shown) yield run
    shown = now
    if (hasEnded(run)) return
    await pause(everyMilliseconds, undefined, { signal }).catch(() => undefined)
  }
}
