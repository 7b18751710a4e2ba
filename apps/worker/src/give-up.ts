import { randomUUID } from 'node:crypto'
import { finding, ModelInputError } from '@shiftwork/contracts'
import { failRun } from '@shiftwork/database'
import type { Workshop } from './compute-blocks.ts'

/** How often a job may end in an error of ours before its run has failed. Workers that died do not count. */
const attempts = 3

/** Tells of an internal fault under an id that the run shows. */
export type TellFault = (trace: string, error: unknown) => void

/**
 * What becomes of a run whose job ended in an error: what the user can mend ends it at once with the findings; anything else
 * is tried again, at last ends it with a trace id.
 *
 * @returns false: the job is to be tried again
 */
export async function endFailedRun(
  { database }: Workshop,
  job: { readonly run: string; readonly retryCount: number },
  error: unknown,
  tell: TellFault,
): Promise<boolean> {
  if (error instanceof ModelInputError) {
    await failRun(database.kysely, job.run, error.findings)
    return true
  }
  const trace = randomUUID()
  tell(trace, error)
  if (job.retryCount + 1 < attempts) return false
  await failRun(database.kysely, job.run, [finding('run-failed', { values: { trace } })])
  return true
}

/** A run whose workers died again and again ends too, and says so. */
export async function endAbandonedRun({ database }: Workshop, run: string): Promise<void> {
  await failRun(database.kysely, run, [finding('run-abandoned')])
}
