import { listUnfinishedRuns, type Run, runBlocksDone } from '@shiftwork/database'
import type { Workshop } from './compute-blocks.ts'
import { assemblyQueue, blocksQueue } from './queue.ts'

/**
 * Queues what is unfinished when the service starts. On the embedded database nobody else works, so every job of a process
 * that is gone is forgotten and the runs say what is left; blocks that are there are not computed again. On PostgreSQL other
 * workers may be at it: only runs without any job (restored from a backup, say) are queued.
 */
export async function resumeRuns({ database, queue }: Workshop): Promise<number> {
  const runs = await listUnfinishedRuns(database.kysely)
  const alone = database.engine === 'embedded'
  if (alone) await queue.clear()
  let resumed = 0
  for (const run of runs) {
    if (!alone && (await hasJobs({ queue }, run))) continue
    const done = await runBlocksDone(database.kysely, run.id)
    await (done.length === run.blocksTotal ? queue.enqueueAssembly(database.kysely, run) : queue.enqueue(database.kysely, run))
    resumed += 1
  }
  return resumed
}

async function hasJobs({ queue }: Pick<Workshop, 'queue'>, run: Run): Promise<boolean> {
  for (const name of [blocksQueue, assemblyQueue]) {
    const jobs = await queue.boss.findJobs(name, { data: { run: run.id }, limit: 100_000 })
    if (jobs.some(({ state }) => state === 'created' || state === 'retry' || state === 'active')) return true
  }
  return false
}
