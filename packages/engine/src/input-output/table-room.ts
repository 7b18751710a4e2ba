import { type Heap, type SharedHeap, sharedHeap, solverHeap } from '../kernels/heap.ts'
import { denseLength } from './dense-heap.ts'
import type { InterCountryTable } from './inter-country-table.ts'
import { defaultSolverOptions } from './solve.ts'

/**
 * Room for one dense table on a heap of its own, laid out so that its flows are read, turned into coefficients and solved where they lie: memory
 * that is used for the first time costs more than the sums over it.
 */
export interface TableRoom {
  /** Z, n × n, row-major; `denseEconomies` overwrites it by the coefficients. */
  readonly flows: Float64Array
  readonly heap: SharedHeap
  /** Whether there is room for a draft. */
  readonly drafted: boolean
  /** The heap's numbers and kernels; what lies in the room behind the flows may be used until a solver lays down its own. */
  readonly work: Heap & { readonly behind: number }
}

/**
 * Room for a table of so many economies and industries.
 *
 * @param answers how many are to come: for a single one no draft of the table is made
 */
export function tableRoom(economies: number, industries: number, answers: 'one' | 'many' = 'many'): TableRoom {
  const drafted = answers === 'many'
  const own = sharedHeap()
  const length = denseLength({ economies, industries, drafted }, defaultSolverOptions.depth)
  const { numbers, kernels } = own.take(own, length)
  const size = economies * industries
  const behind = size * size
  const heap: SharedHeap = {
    // @NOTE A heap that grew would no longer hold the flows; whoever needs more takes a copy of them to the heap of all.
    take: (tenant, needed): Heap & { readonly kept: boolean } =>
      needed <= length ? own.take(tenant, length) : solverHeap.take(tenant, needed),
  }
  return { flows: numbers.subarray(0, behind), heap, drafted, work: { numbers, kernels, behind } }
}

/** Room that holds a copy of a table's flows. */
export function roomWith({ economies, industries, intermediate }: FlowsOfTable, answers: 'one' | 'many'): TableRoom {
  const room = tableRoom(economies.length, industries.length, answers)
  room.flows.set(intermediate)
  return room
}

type FlowsOfTable = Pick<InterCountryTable, 'economies' | 'industries' | 'intermediate'>
