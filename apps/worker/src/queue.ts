import { type Database, type Executor, queueBackend, queueDatabase, queueTransaction } from '@shiftwork/database'
import { PgBoss } from 'pg-boss'
import { jobsOf, priorityOf } from './jobs.ts'

export const blocksQueue = 'run-blocks'
export const assemblyQueue = 'run-assembly'
/** Jobs whose workers died more often than is allowed. */
export const abandonedQueue = 'run-abandoned'

/** What is done about a fault of the queue itself (a lost connection, say); it goes on by itself. */
export type QueueFault = (error: unknown) => void

/** The queue of runs, on the same database as the runs themselves. */
export interface RunQueue {
  readonly boss: PgBoss
  /** Queues the jobs of a run; in a transaction: if it commits. */
  enqueue(db: Executor, run: { id: string; blocksTotal: number }): Promise<void>
  /** Queues the assembly of a run whose blocks are all there. Twice is harmless. */
  enqueueAssembly(db: Executor, run: { id: string; blocksTotal: number }): Promise<void>
  /** Forgets every job: on the embedded database nobody else works, and the runs say what is left to do. */
  clear(): Promise<void>
  close(): Promise<void>
}

/** Attempts of a job before its run has failed. */
const retryLimit = 10
/** A worker that has not been heard of for so long has died; its jobs go to another. */
const heartbeatSeconds = 10

const queueOptions = {
  heartbeatSeconds,
  retryLimit,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 10,
  expireInSeconds: 3_600,
  deadLetter: abandonedQueue,
  notify: true,
}

/** Opens the queue; its own tables are made where they are missing. */
export async function openRunQueue(database: Database, onFault: QueueFault): Promise<RunQueue> {
  const boss = new PgBoss({
    db: queueDatabase(database),
    backend: queueBackend(database),
    useListenNotify: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    schedule: false,
    registerInstance: false,
    monitorVacuum: false,
    reindex: database.engine === 'postgresql',
    openTelemetry: { enabled: false },
  })
  boss.on('error', onFault)
  await boss.start()
  await boss.createQueue(abandonedQueue, { retryLimit, notify: true })
  for (const name of [blocksQueue, assemblyQueue]) await boss.createQueue(name, queueOptions)
  return {
    boss,
    enqueue: async (db, run) => {
      const priority = priorityOf(run.blocksTotal)
      const jobs = jobsOf(run.id, run.blocksTotal).map((data) => ({ data, priority }))
      await boss.insert(blocksQueue, jobs, { db: queueTransaction(db) })
    },
    enqueueAssembly: async (db, run) => {
      await boss.send(assemblyQueue, { run: run.id }, { priority: priorityOf(run.blocksTotal), db: queueTransaction(db) })
    },
    clear: async () => {
      for (const name of [blocksQueue, assemblyQueue, abandonedQueue]) await boss.deleteAllJobs(name)
    },
    close: () => boss.stop({ graceful: true, timeout: 5_000, close: false }),
  }
}
