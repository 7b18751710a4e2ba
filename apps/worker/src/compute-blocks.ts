import { parseScenario } from '@shiftwork/contracts'
import { type Database, getRunToWork, type Run, runBlocksDone, startRun, writeRunBlock } from '@shiftwork/database'
import type { Question } from '@shiftwork/runs'
import type { Computation, Estimator } from './estimator.ts'
import type { BlockJob } from './jobs.ts'
import type { AskedQuestion } from './questions.ts'
import type { RunQueue } from './queue.ts'

/** What a worker works with. */
export interface Workshop {
  readonly database: Database
  readonly queue: RunQueue
  readonly estimator: Estimator
}

/** What a run's row says is to be computed. */
export function computationOf(run: Run): Computation {
  const { scenario, inputsHash } = run.request as { scenario: unknown; inputsHash: string }
  const key = { scenario: inputsHash, model: run.modelHash, engine: run.engineVersion, seed: run.seed, draws: run.draws }
  return { scenario: parseScenario(scenario), key }
}

/** What a run's row says is to be answered; it was read through its schemas when it was asked. */
export function questionOf(run: Run): AskedQuestion {
  const { question } = run.request as { question: Question }
  return { question, model: run.modelHash, engine: run.engineVersion }
}

/** Whether there is anything left to do for a run. */
export function isUnfinished(run: Run | undefined): run is Run {
  return run !== undefined && (run.state === 'queued' || run.state === 'running')
}

/**
 * Computes those blocks of a job that are not there yet and writes each once. Whoever finds the last one written queues the
 * assembly: two may, and the assembly is written once all the same. A run that has ended meanwhile (cancelled) is left alone.
 */
export async function computeBlocks(workshop: Workshop, job: BlockJob, signal: AbortSignal): Promise<void> {
  const { database, queue, estimator } = workshop
  const db = database.kysely
  const run = await getRunToWork(db, job.run)
  if (!isUnfinished(run) || !(await startRun(db, run.id))) return
  const ended = new AbortController()
  const write = async (block: number, bytes: Uint8Array) => {
    const state = await writeRunBlock(db, { run: run.id, block, bytes })
    if (state.ended) ended.abort()
  }
  try {
    const missing = await missingBlocks(workshop, job)
    const asked = run.kind === 'estimate' ? computationOf(run) : questionOf(run)
    await estimator.computeBlocks(asked, missing, write, AbortSignal.any([signal, ended.signal]))
  } catch (error) {
    if (!ended.signal.aborted) throw error
  }
  if (ended.signal.aborted) return
  const done = await runBlocksDone(db, run.id)
  if (done.length === run.blocksTotal) await queue.enqueueAssembly(db, run)
}

async function missingBlocks({ database }: Workshop, job: BlockJob): Promise<number[]> {
  const done = new Set(await runBlocksDone(database.kysely, job.run))
  return Array.from({ length: job.to - job.from }, (_, i) => job.from + i).filter((block) => !done.has(block))
}
