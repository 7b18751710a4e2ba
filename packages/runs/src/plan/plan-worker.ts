import { Worker } from 'node:worker_threads'
import type { Parameter, RetrainingPlan, Scenario } from '@shiftwork/contracts'
import type { Model } from '../model.ts'
import type { PlanRequest } from './make-plan.ts'

export interface PlanThreadData {
  readonly replaced: readonly Parameter[]
}

export interface PlanTask {
  readonly scenario: Scenario
  readonly request: PlanRequest
}

type Answer = { readonly plan: RetrainingPlan | null } | { readonly fault: string }

interface Waiting {
  readonly task: PlanTask
  resolve(plan: RetrainingPlan | null): void
  reject(reason: unknown): void
}

/** A thread that solves plans of one model version, one after the other; it does not keep the process alive. */
export interface PlanWorker {
  solve(task: PlanTask, signal?: AbortSignal): Promise<RetrainingPlan | null>
  close(): Promise<void>
}

/** Starts no thread until a plan is asked for. A thread that dies takes only its own plan with it. */
export function planWorker({ replaced }: Pick<Model, 'replaced'>): PlanWorker {
  const queue: Waiting[] = []
  let worker: Worker | null = null
  let busy: Waiting | null = null
  const start = () => {
    const thread = new Worker(new URL('plan-thread.ts', import.meta.url), { workerData: { replaced } satisfies PlanThreadData })
    const done = (answer: Answer) => {
      const own = busy
      busy = null
      thread.unref()
      if ('fault' in answer) own?.reject(new Error(`A plan failed: ${answer.fault}`))
      else own?.resolve(answer.plan)
      next()
    }
    thread.on('message', done)
    thread.on('error', (fault) => {
      if (worker === thread) worker = null
      done({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) })
    })
    return thread
  }
  const next = () => {
    if (busy || queue.length === 0) return
    busy = queue.shift()!
    worker ??= start()
    worker.ref()
    worker.postMessage(busy.task)
  }
  return {
    solve(task, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason)
      return new Promise((resolve, reject) => {
        const own: Waiting = { task, resolve, reject }
        queue.push(own)
        signal?.addEventListener(
          'abort',
          () => {
            const at = queue.indexOf(own)
            if (at >= 0) queue.splice(at, 1)
            reject(signal.reason)
          },
          { once: true },
        )
        next()
      })
    },
    async close() {
      const reason = new Error('The plan was given up.')
      for (const left of queue.splice(0)) left.reject(reason)
      busy?.reject(reason)
      busy = null
      await worker?.terminate()
      worker = null
    },
  }
}
