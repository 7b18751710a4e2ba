import { Worker } from 'node:worker_threads'
import type { Parameter, RetrainingPlan, Scenario } from '@shiftwork/contracts'
import type { Model } from '../model.ts'
import type { PlanRequest } from './make-plan.ts'

export interface PlanThreadData {
  readonly replaced: readonly Parameter[]
  /** Whether the thread steps back where the system lets it. */
  readonly stepsBack: boolean
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
  close(): void
}

/** Starts no thread until a plan is asked for. A thread that dies takes only its own plan with it; one whose plan is no longer wanted is ended. */
export function planWorker({ replaced }: Pick<Model, 'replaced'>, stepsBack = false): PlanWorker {
  const queue: Waiting[] = []
  let worker: Worker | null = null
  let busy: Waiting | null = null
  const giveUpThread = () => {
    const thread = worker
    worker = null
    busy = null
    void thread?.terminate()
  }
  const start = () => {
    const thread = new Worker(new URL('plan-thread.ts', import.meta.url), { workerData: { replaced, stepsBack } satisfies PlanThreadData })
    const fail = (fault: string) => {
      if (worker !== thread) return
      busy?.reject(new Error(`A plan failed: ${fault}`))
      // A solver that failed may be left in pieces: the next plan has a new one.
      giveUpThread()
      next()
    }
    thread.on('message', (answer: Answer) => {
      if (worker !== thread) return
      if ('fault' in answer) {
        fail(answer.fault)
        return
      }
      busy?.resolve(answer.plan)
      busy = null
      thread.unref()
      next()
    })
    thread.on('error', (fault) => fail(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)))
    thread.on('exit', (code) => fail(`the thread ended with ${code}`))
    return thread
  }
  const next = () => {
    if (busy || queue.length === 0) return
    busy = queue.shift()!
    worker ??= start()
    worker.ref()
    worker.postMessage(busy.task)
  }
  const abandon = (own: Waiting, reason: unknown) => {
    const at = queue.indexOf(own)
    if (at >= 0) queue.splice(at, 1)
    own.reject(reason)
    if (busy !== own) return
    giveUpThread()
    next()
  }
  return {
    solve(task, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason)
      return new Promise((resolve, reject) => {
        const own: Waiting = { task, resolve, reject }
        queue.push(own)
        signal?.addEventListener('abort', () => abandon(own, signal.reason), { once: true })
        next()
      })
    },
    close() {
      const reason = new Error('The plan was given up.')
      for (const left of queue.splice(0)) left.reject(reason)
      busy?.reject(reason)
      giveUpThread()
    },
  }
}
