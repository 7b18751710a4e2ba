import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { contextHolder } from './context-holder.ts'
import { loadModel } from './model.ts'
import { runTask } from './run-task.ts'
import type { TaskMessage, ThreadData } from './tasks.ts'

/** One thread of a pool: takes one task after the other. Only what it cannot know is sent to it. */
const { replaced, stepsBack } = workerData as ThreadData
// @NOTE Linux alone counts priorities by thread; elsewhere this would slow the whole process down.
if (stepsBack && process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
const model = loadModel(replaced)
const contexts = contextHolder(model)

parentPort!.on('message', ({ task, context, given }: TaskMessage) => {
  try {
    const held = given ? contexts.take(given) : context === undefined ? undefined : contexts.get(context)
    const { reply, moved } = runTask(model, task, held)
    parentPort!.postMessage({ reply }, moved)
  } catch (fault) {
    parentPort!.postMessage({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) })
  }
})
