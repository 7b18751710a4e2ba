import type { Heap } from '../kernels/heap.ts'
import { leastSquares } from './anderson.ts'

/** Where the mixing of two systems keeps its vectors; all are pairs. */
export interface MixingPlaces {
  /** u, the point that was mapped. */
  readonly state: number
  /** g(u). */
  readonly image: number
  /** 3 + 2 · depth vectors: the last image, the last change, the change, and the steps of images and changes. */
  readonly history: number
  /** A pair of numbers. */
  readonly sums: number
}

const lanes = [0, 1] as const

/** How many numbers the history of a mixing takes. */
export const historyLength = (size: number, depth: number): number => 2 * size * (3 + 2 * depth)

export interface PairedMixing {
  /** Overwrites the state by the next point to map. */
  next(): void
  /** From now on a lane remembers nothing of what was before. */
  forget(lane: 0 | 1): void
}

/**
 * Anderson acceleration of two systems side by side, as `andersonMixing` for each.
 *
 * @param size elements of the state
 * @param judged how many of them, from the first, decide the weights; the others follow linearly
 */
export function pairedMixing({ numbers, kernels }: Heap, places: MixingPlaces, size: number, judged: number, depth: number): PairedMixing {
  const { state, image, history, sums } = places
  const vector = (k: number) => history + 2 * size * k
  const [lastImage, lastChange, change] = [vector(0), vector(1), vector(2)]
  const imageStep = (slot: number) => vector(3 + slot)
  const changeStep = (slot: number) => vector(3 + depth + slot)
  const products = [new Float64Array(depth * depth), new Float64Array(depth * depth)] as const
  const towards = [new Float64Array(depth), new Float64Array(depth)] as const
  const weights = [new Float64Array(depth), new Float64Array(depth)] as const
  const since: [number, number] = [0, 0]
  let calls = 0

  /** Σ a b of both lanes. */
  function dots(a: number, b: number): [number, number] {
    kernels.sumOfProducts(a, b, judged, sums)
    return [numbers[sums]!, numbers[sums + 1]!]
  }

  function remember(slot: number): void {
    kernels.difference(image, lastImage, size, imageStep(slot))
    kernels.difference(change, lastChange, size, changeStep(slot))
    for (let j = 0; j < Math.min(calls, depth); j++) {
      const found = dots(changeStep(slot), changeStep(j))
      for (const lane of lanes) {
        products[lane][slot * depth + j] = found[lane]
        products[lane][j * depth + slot] = found[lane]
      }
    }
  }

  /** Slots that hold steps of one lane, in the order of the heap. */
  function held(lane: 0 | 1): number[] {
    const count = Math.min(calls - since[lane], depth)
    return Array.from({ length: Math.max(count, 0) }, (_, t) => (calls - 1 - t) % depth).sort((a, b) => a - b)
  }

  function subtractSteps(): void {
    const count = Math.min(calls, depth)
    for (let slot = 0; slot < count; slot++) {
      kernels.sumOfProducts(changeStep(slot), change, judged, sums)
      for (const lane of lanes) towards[lane][slot] = numbers[sums + lane]!
    }
    for (const lane of lanes) weigh(lane)
    for (let slot = 0; slot < count; slot++) {
      for (const lane of lanes) numbers[sums + lane] = weights[lane][slot]!
      kernels.subtractTimes(state, imageStep(slot), sums, size)
    }
  }

  /** Weights of the steps that a lane remembers; none for the others. */
  function weigh(lane: 0 | 1): void {
    const slots = held(lane)
    const own = new Float64Array(slots.length * slots.length)
    const right = new Float64Array(slots.length)
    for (let j = 0; j < slots.length; j++) {
      right[j] = towards[lane][slots[j]!]!
      for (let k = 0; k < slots.length; k++) own[j * slots.length + k] = products[lane][slots[j]! * depth + slots[k]!]!
    }
    const found = leastSquares(own, slots.length, right)
    weights[lane].fill(0)
    for (let j = 0; j < slots.length; j++) weights[lane][slots[j]!] = found[j]!
  }

  return {
    forget(lane) {
      since[lane] = calls + 1
    },
    next() {
      kernels.difference(image, state, size, change)
      if (calls > 0) remember((calls - 1) % depth)
      kernels.copyPairs(image, lastImage, size)
      kernels.copyPairs(change, lastChange, size)
      kernels.copyPairs(image, state, size)
      if (calls > 0) subtractSteps()
      calls++
    },
  }
}
