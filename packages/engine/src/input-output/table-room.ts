import { type Heap, type SharedHeap, sharedHeap, solverHeap } from '../kernels/heap.ts'
import { denseLength } from './dense-heap.ts'
import { defaultSolverOptions } from './solve.ts'

/**
 * Room for one dense table on a heap of its own, laid out so that its flows are read, turned into coefficients and solved where they lie: memory
 * that is used for the first time costs more than the sums over it.
 */
export interface TableRoom {
  /** Z, n × n, row-major; `denseEconomies` overwrites it by the coefficients. */
  readonly flows: Float64Array
  readonly heap: SharedHeap
  /** The heap's numbers and kernels; what lies in the room behind the flows may be used until a solver lays down its own. */
  readonly work: Heap & { readonly behind: number }
}

/** Room for a table of so many economies and industries. */
export function tableRoom(economies: number, industries: number): TableRoom {
  const own = sharedHeap()
  const length = denseLength({ economies, industries }, defaultSolverOptions.depth)
  const { numbers, kernels } = own.take(own, length)
  const behind = (economies * industries) ** 2
  const heap: SharedHeap = {
    // @NOTE A heap that grew would no longer hold the flows; whoever needs more takes a copy of them to the heap of all.
    take: (tenant, needed): Heap & { readonly kept: boolean } =>
      needed <= length ? own.take(tenant, length) : solverHeap.take(tenant, needed),
  }
  return { flows: numbers.subarray(0, behind), heap, work: { numbers, kernels, behind } }
}
