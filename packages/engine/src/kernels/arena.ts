import { compiled, type Heap, plain } from './heap.ts'

/** A stretch of the arena, lent to an owner. */
export interface Stretch extends Heap {
  /** Where it begins. */
  readonly at: number
  /** Whether the owner finds there what it laid down. */
  readonly kept: boolean
}

/** Numbers that kernels work on, of which each owner has a stretch of its own: unlike on the solvers' heap, owners that take turns do not lay theirs down anew. */
export interface Arena {
  /**
   * @param owner who asks; the same object each time
   * @param length how many numbers it needs, the same each time
   */
  lend(owner: object, length: number): Stretch
  /** How many stretches were lent that their owners had to lay down. */
  laid(): number
}

/** As many numbers as are held before the arena begins anew: 128 MB. */
const mostNumbers = 16_777_216

/** @param ways to make room, the first that can; both kinds of kernels give the same bits */
export function arena(ways = [compiled(), plain()], most = mostNumbers): Arena {
  let stretches = new WeakMap<object, { readonly at: number; readonly length: number }>()
  let taken = 0
  let last: Heap | null = null
  let laid = 0
  const room = (length: number): Heap => {
    for (const way of ways) {
      const heap = way(length)
      if (heap) return heap
    }
    throw new RangeError(`There is no room for ${length} numbers.`)
  }
  const clear = () => {
    stretches = new WeakMap()
    taken = 0
  }
  return {
    laid: () => laid,
    lend(owner, length) {
      const known = stretches.get(owner)
      if (known && known.length === length) return { ...last!, at: known.at, kept: true }
      if (taken + length > most) clear()
      const heap = room(taken + length)
      // Where the array is another one, with other kernels, what was laid down is gone; memory that only grew still holds it.
      if (last && heap.kernels !== last.kernels) clear()
      last = heap
      laid++
      const at = taken
      taken += length + (length % 2)
      stretches.set(owner, { at, length })
      return { ...heap, at, kept: false }
    },
  }
}

/** The arena of a thread. */
export const tableArena: Arena = arena()

/** As many times as stretches may move one another: each time the arena is larger, or all that is lent lies there. */
const mostPasses = 64

/** Lends several stretches until none of them moves another. */
export function settled<Stretches>(of: Arena, lend: () => Stretches): Stretches {
  for (let pass = 0; pass < mostPasses; pass++) {
    const before = of.laid()
    const stretches = lend()
    if (of.laid() === before) return stretches
  }
  throw new RangeError('The arena has no room for what is needed at once.')
}
