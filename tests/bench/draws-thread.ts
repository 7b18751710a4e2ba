import { parentPort, workerData } from 'node:worker_threads'
import { type CoefficientDraws, drawnOutput } from '@shiftwork/engine'

/** What a thread draws of one economy. */
export interface DrawsOfThread {
  readonly inputs: Float64Array
  readonly importShare: Float64Array
  readonly demand: Float64Array
  readonly draws: CoefficientDraws
}

const { demand, draws, ...table } = workerData as DrawsOfThread
const drawn = drawnOutput(table, demand, draws)

parentPort!.on('message', ({ from, count }: { readonly from: number; readonly count: number }) => {
  const output = drawn.draws(from, count)
  parentPort!.postMessage(output, [output.buffer as ArrayBuffer])
})
