import { parentPort, workerData } from 'node:worker_threads'
import { loadModel } from '../model.ts'
import { highsSolver } from './highs-solver.ts'
import { makePlan } from './make-plan.ts'
import type { PlanTask, PlanThreadData } from './plan-worker.ts'

/** The thread in which plans are solved: one after the other, while everything else goes on. */
const { replaced } = workerData as PlanThreadData
const model = loadModel(replaced)

parentPort!.on('message', async ({ scenario, request }: PlanTask) => {
  try {
    parentPort!.postMessage({ plan: makePlan(scenario, model, await highsSolver(), request) })
  } catch (fault) {
    parentPort!.postMessage({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) })
  }
})
