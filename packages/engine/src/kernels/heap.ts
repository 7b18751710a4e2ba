import { compiledKernels } from './compiled.ts'
import type { Kernels } from './kernels.ts'
import { twinKernels } from './twin.ts'

/** Numbers that kernels work on. */
export interface Heap {
  readonly numbers: Float64Array
  readonly kernels: Kernels
}

/** A heap that systems use in turns: only the last one still finds there what it laid down. */
export interface SharedHeap {
  /**
   * @param tenant who asks; the same object each time
   * @param length how many numbers it needs, the same each time
   * @returns `kept` where nobody else had the heap since the tenant's last turn
   */
  take(tenant: object, length: number): Heap & { readonly kept: boolean }
}

/** What can make room; null where it cannot. */
type MakeRoom = (length: number) => Heap | null

/** A heap worked on by WebAssembly where it has SIMD and room, else by the twin of the kernels: both give the same bits. */
export function sharedHeap(ways: readonly MakeRoom[] = [compiled(), plain()]): SharedHeap {
  let last: object | null = null
  let heap: Heap | null = null
  return {
    take(tenant, length) {
      const kept = last === tenant && heap !== null && heap.numbers.length >= length
      if (!kept) heap = firstOf(ways, length)
      last = tenant
      return { ...heap!, kept }
    },
  }
}

function firstOf(ways: readonly MakeRoom[], length: number): Heap {
  for (const way of ways) {
    const heap = way(length)
    if (heap) return heap
  }
  throw new RangeError(`There is no room for ${length} numbers.`)
}

/** The heap of all solvers of a thread: solutions do not overlap in time, and memory that is used already costs no page faults. */
export const solverHeap: SharedHeap = sharedHeap()

const bytesPerPage = 65_536
/** WebAssembly addresses 4 GB. */
const mostPages = 65_535

/** Kernels in WebAssembly on one memory that grows with what is asked for. */
export function compiled(): MakeRoom {
  let memory: WebAssembly.Memory | null = null
  let kernels: Kernels | null = null
  return (length) => {
    const pages = Math.ceil((8 * length) / bytesPerPage)
    if (pages > mostPages) return null
    try {
      memory ??= new WebAssembly.Memory({ initial: 0 })
      kernels ??= instantiate(memory)
      const missing = pages - memory.buffer.byteLength / bytesPerPage
      if (missing > 0) memory.grow(missing)
      return { numbers: new Float64Array(memory.buffer), kernels }
    } catch (error) {
      if (error instanceof RangeError || error instanceof WebAssembly.CompileError || error instanceof ReferenceError) return null
      throw error
    }
  }
}

/** Compiled once for all memories of a thread: what runs often is then fast in each. */
let code: WebAssembly.Module | null = null

function instantiate(memory: WebAssembly.Memory): Kernels {
  code ??= new WebAssembly.Module(Uint8Array.from(atob(compiledKernels), (character) => character.charCodeAt(0)))
  const { exports } = new WebAssembly.Instance(code, { env: { memory } })
  return exports as unknown as Kernels
}

/** Kernels in TypeScript on an array that is made anew when a larger one is asked for. */
export function plain(): MakeRoom {
  let heap: Heap | null = null
  return (length) => {
    if (heap === null || heap.numbers.length < length) {
      const numbers = new Float64Array(length)
      heap = { numbers, kernels: twinKernels(numbers) }
    }
    return heap
  }
}
