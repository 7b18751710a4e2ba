import type { JobResult, JobWithMetadata } from 'pg-boss'
import { assembleRun } from './assemble-run.ts'
import { computeBlocks, type Workshop } from './compute-blocks.ts'
import { endAbandonedRun, endFailedRun, type TellFault } from './give-up.ts'
import type { BlockJob } from './jobs.ts'
import { abandonedQueue, assemblyQueue, blocksQueue } from './queue.ts'

/** A running worker. */
export interface Worker {
  /** Takes no more jobs and leaves what it is at; blocks that are done stay done. */
  stop(): Promise<void>
}

type RunJob = { readonly run: string }

/** @NOTE With batches of one the queue would take a single job per poll; full batches are followed by the next at once. */
const taking = {
  batchSize: 4,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 1,
  notifyPollingIntervalSeconds: 2,
  includeMetadata: true,
  perJobResults: true,
} as const

/** Takes queued runs and computes them until stopped. Any number of workers may do so on one database. */
export async function startWorker(workshop: Workshop, tell: TellFault): Promise<Worker> {
  const { boss } = workshop.queue
  const stopping = new AbortController()

  /** One job after the other; each has its own result, so that one fault does not repeat its neighbours. */
  const handle =
    <Data extends RunJob>(work: (data: Data, signal: AbortSignal) => Promise<void>) =>
    async (jobs: JobWithMetadata<Data>[]): Promise<JobResult[]> => {
      const results: JobResult[] = []
      for (const { id, data, retryCount, signal } of jobs) {
        const completed = await attempt(workshop, { run: data.run, retryCount }, tell, stopping.signal, () =>
          work(data, AbortSignal.any([signal, stopping.signal])),
        )
        results.push({ id, status: completed ? 'completed' : 'failed' })
      }
      return results
    }

  await boss.work(
    blocksQueue,
    taking,
    handle<BlockJob>((job, signal) => computeBlocks(workshop, job, signal)),
  )
  await boss.work(
    assemblyQueue,
    taking,
    handle<RunJob>(({ run }, signal) => assembleRun(workshop, run, signal)),
  )
  await boss.work(
    abandonedQueue,
    taking,
    handle<RunJob>(({ run }) => endAbandonedRun(workshop, run)),
  )
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all([blocksQueue, assemblyQueue, abandonedQueue].map((name) => boss.offWork(name, { wait: true })))
    },
  }
}

/** Whether the job is over with; a job left because the worker stops is not, and counts no error. */
async function attempt(
  workshop: Workshop,
  job: { readonly run: string; readonly retryCount: number },
  tell: TellFault,
  stopping: AbortSignal,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    stopping.throwIfAborted()
    await work()
    return true
  } catch (error) {
    if (stopping.aborted) return false
    return endFailedRun(workshop, job, error, tell)
  }
}
