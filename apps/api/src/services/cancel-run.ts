import type { Run } from '@shiftwork/contracts'
import { appendEvent, insideTransaction, cancelRun as markCancelled } from '@shiftwork/database'
import { notFound } from '../errors.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { getRun } from './get-run.ts'

/** Cancels a run and keeps nothing half: its blocks go with it. One that has ended stays as it is. */
export async function cancelRun(services: Services, who: Principal, id: string): Promise<Run> {
  await insideTransaction(services.database.kysely, async (trx) => {
    const outcome = await markCancelled(trx, who.workspace, id)
    if (outcome === 'missing') throw notFound('run', id)
    if (outcome === 'cancelled') await appendEvent(trx, { ...who, action: 'run-cancelled', subject: 'run', subjectId: id, details: {} })
  })
  return getRun(services, who, id)
}
