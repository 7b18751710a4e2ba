import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Scenario } from '@shiftwork/contracts'
import { loadModel, type Model } from './model.ts'
import { heldContexts, type JobContext, type Task, type TaskMessage, type TaskReply, type ThreadData } from './tasks.ts'

/** What is computed: the numbers depend on the scenario's inputs, the model, the seed and the draws alone. */
export interface Job {
  readonly scenario: Scenario
  readonly seed: number
  readonly draws: number
}

/** Higher goes first; among equals the one that waits longest. A question goes ahead of runs, but not onto the thread that is kept for previews. */
export const priority = { preview: 1, question: 0.5, run: 0 } as const

interface TaskOptions {
  readonly priority?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly context?: JobContext | undefined
  /** Memory that goes over to the thread. */
  readonly moved?: readonly ArrayBuffer[] | undefined
}

/** Threads that compute, with the responses of the economies kept between one question and the next. */
export interface Pool {
  readonly model: Model
  readonly threads: number
  /** Whether somebody waits for previews meanwhile: then threads that compute runs and plans step back where the system lets them. */
  readonly stepsBack: boolean
  /** Hands a task to the next free thread. */
  run<K extends Task['kind']>(task: Extract<Task, { kind: K }>, options?: TaskOptions): Promise<TaskReply[K]>
  /** Ends the threads; what still waits is rejected. */
  close(): Promise<void>
}

interface Waiting {
  readonly task: Task
  readonly options: TaskOptions
  resolve(reply: never): void
  reject(reason: unknown): void
}

interface Thread {
  readonly worker: Worker
  /** Names of the contexts that it holds, the oldest first. */
  readonly holds: string[]
  busy: Waiting | null
}

/**
 * @param options threads: as many as the machine has processors by default; model: the bundled one; previews: one thread more that takes nothing else, so
 * that no preview waits until a long task of a run has ended
 */
export function createPool(options: { readonly threads?: number; readonly model?: Model; readonly previews?: boolean } = {}): Pool {
  const model = options.model ?? loadModel()
  const waiting: Waiting[] = []
  let closed = false
  // A thread that died leaves its place empty until a task is there for it: one that cannot start does not start again and again.
  const threads = Math.max(1, Math.floor(options.threads ?? availableParallelism()))
  // The thread for previews comes first: what any thread may do it takes before the others.
  const places: (Thread | null)[] = Array.from({ length: threads + (options.previews ? 1 : 0) }, () => null)
  const isForPreviews = (place: number) => options.previews === true && place === 0

  const occupy = (place: number): Thread => {
    const thread = startThread(model, options.previews === true && !isForPreviews(place))
    thread.worker.on('message', (message: { reply: never } | { fault: string }) => {
      const done = thread.busy
      thread.busy = null
      thread.worker.unref()
      if ('fault' in message) done?.reject(new Error(`A thread failed: ${message.fault}`))
      else done?.resolve(message.reply)
      give()
    })
    thread.worker.on('error', (fault) => {
      if (places[place] === thread) places[place] = null
      thread.busy?.reject(fault)
      thread.busy = null
      give()
    })
    places[place] = thread
    return thread
  }
  const give = () => {
    for (const [place, held] of places.entries()) {
      if (closed || waiting.length === 0) return
      if (held?.busy) continue
      const next = takeNext(waiting, isForPreviews(place) ? priority.preview : priority.run)
      if (!next) continue
      const thread = held ?? occupy(place)
      thread.busy = next
      thread.worker.ref()
      send(thread, next)
    }
  }
  // Started before they are asked, so that the model is loaded by the time of the first task.
  for (const place of places.keys()) occupy(place)
  return {
    model,
    threads,
    stepsBack: options.previews === true,
    run(task, taskOptions = {}) {
      if (closed) return Promise.reject(new Error('The pool is closed.'))
      if (taskOptions.signal?.aborted) return Promise.reject(taskOptions.signal.reason)
      return new Promise((resolve, reject) => {
        const entry: Waiting = { task, options: taskOptions, resolve, reject }
        waiting.push(entry)
        taskOptions.signal?.addEventListener('abort', () => abandon(waiting, entry), { once: true })
        give()
      })
    },
    async close() {
      closed = true
      const reason = new Error('The pool was closed.')
      for (const left of waiting.splice(0)) left.reject(reason)
      for (const thread of places) thread?.busy?.reject(reason)
      await Promise.all(places.map((thread) => thread?.worker.terminate()))
    },
  }
}

function startThread(model: Model, stepsBack: boolean): Thread {
  const workerData: ThreadData = { replaced: model.replaced, stepsBack }
  const worker = new Worker(new URL('./pool-thread.ts', import.meta.url), { workerData })
  // A thread that has nothing to do does not keep the process alive.
  worker.unref()
  return { worker, holds: [], busy: null }
}

/** @param least the lowest priority that the thread takes */
function takeNext(waiting: Waiting[], least: number): Waiting | undefined {
  const rank = ({ options }: Waiting) => options.priority ?? priority.run
  let best = 0
  waiting.forEach((entry, k) => {
    if (rank(entry) > rank(waiting[best]!)) best = k
  })
  return rank(waiting[best]!) < least ? undefined : waiting.splice(best, 1)[0]
}

/** A task that no thread has begun is taken back at once; one that has begun ends, and its reply is thrown away. */
function abandon(waiting: Waiting[], entry: Waiting): void {
  const at = waiting.indexOf(entry)
  if (at >= 0) waiting.splice(at, 1)
  entry.reject(entry.options.signal?.reason)
}

function send({ worker, holds }: Thread, { task, options: { context, moved } }: Waiting): void {
  const name = context?.name ?? null
  if (!context || name === null) {
    worker.postMessage({ task, ...(context && { given: context }) } satisfies TaskMessage, [...(moved ?? [])])
    return
  }
  const known = holds.includes(name)
  if (!known) {
    holds.push(name)
    if (holds.length > heldContexts) holds.shift()
  }
  const message: TaskMessage = known ? { task, context: name } : { task, context: name, given: context }
  worker.postMessage(message, [...(moved ?? [])])
}
