import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { loadModel } from '../model.ts'
import { highsSolver } from './highs-solver.ts'
import { makePlan, planFinder } from './make-plan.ts'
import type { PlanTask, PlanThreadData } from './plan-worker.ts'

/** The thread in which plans are solved: one after the other, while everything else goes on. */
const { replaced, stepsBack } = workerData as PlanThreadData
// Whoever asks for a plan waits for seconds; whoever opens a page meanwhile does not.
// @NOTE Linux alone counts priorities by thread; elsewhere this would slow the whole process down.
if (stepsBack && process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
const model = loadModel(replaced)
let find: ReturnType<typeof planFinder> | undefined

parentPort!.on('message', async ({ scenario, request }: PlanTask) => {
  try {
    const solver = await highsSolver()
    find ??= planFinder(model, solver)
    parentPort!.postMessage({ plan: makePlan(scenario, model, solver, request, find) })
  } catch (fault) {
    parentPort!.postMessage({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) })
  }
})
