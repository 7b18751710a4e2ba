import { openDatabase } from '@shiftwork/database'
import { openEstimator } from './estimator.ts'
import type { TellFault } from './give-up.ts'
import { openRunQueue } from './queue.ts'
import { startWorker, type Worker } from './work.ts'

/** A process that does nothing but compute the runs of a PostgreSQL database; any number of them, on any number of machines. */
export async function startWorkerProcess(options: { readonly url: string; readonly threads?: number }, tell: TellFault): Promise<Worker> {
  const closers: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close()
  }
  try {
    const database = await openDatabase({ engine: 'postgresql', url: options.url })
    closers.push(() => database.close())
    const queue = await openRunQueue(database, (error) => tell('queue', error))
    closers.push(() => queue.close())
    const estimator = openEstimator(options.threads === undefined ? {} : { threads: options.threads })
    closers.push(() => estimator.close())
    const worker = await startWorker({ database, queue, estimator }, tell)
    closers.push(() => worker.stop())
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}
