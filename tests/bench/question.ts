/** One question of the benchmark: how long something takes here, and where there is one, in a peer on the same machine in the same run. */
export interface Question {
  readonly name: string
  readonly unit: 'ms' | 'kB' | 'percent'
  /** The largest value that meets the goal. */
  readonly goal: number
  /** What is measured, and what else the goal asks for. */
  readonly about: string
  run(): Promise<Answer> | Answer
}

export interface Answer {
  readonly ours: number
  readonly peer: { readonly name: string; readonly value: number } | null
  /** Other figures of the same question with goals of their own, in the same unit. */
  readonly also?: readonly { readonly name: string; readonly value: number; readonly goal: number }[]
}

/** The middle of at least five timed runs, after some that are not counted, ms. */
export function medianOfRuns(work: () => void, runs = 15, warmUp = 5): number {
  for (let k = 0; k < warmUp; k++) work()
  return median(Array.from({ length: Math.max(5, runs) }, () => timed(work)))
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The value that 95 of 100 stay at or below. */
export function ninetyFifth(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(0.95 * values.length) - 1]!
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
