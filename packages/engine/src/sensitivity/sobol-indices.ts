import { mixTwo } from '../sampling/hash.ts'

/** A share of the variance with its bootstrap interval. */
interface Index {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface SobolIndices {
  /** Variance of the figure over both samples. */
  readonly variance: number
  /** Of each factor. */
  readonly first: readonly Index[]
  readonly total: readonly Index[]
}

export interface BootstrapOptions {
  readonly seed: number
  /** How many times the points are drawn again with replacement. */
  readonly resamples: number
  /** Share of the resamples inside the interval. */
  readonly confidence: number
}

/**
 * First-order and total indices of a figure, with intervals from drawing the points again (percentile bootstrap):
 *
 *   S_i = 1/N Σ_k f(B)_k (f(A_B^i)_k − f(A)_k) / V          Saltelli et al. (2010)
 *   T_i = 1/2N Σ_k (f(A)_k − f(A_B^i)_k)² / V               Jansen (1999)
 *
 * A_B^i is A with the columns of factor i from B. The mean of A and B is taken off first, which changes no index and makes S_i less noisy.
 * A figure that does not vary has indices of 0.
 *
 * @param a, b figures at the points of both samples; ab at those of A_B^i, by factor
 */
export function sobolIndices(a: Float64Array, b: Float64Array, ab: readonly Float64Array[], options: BootstrapOptions): SobolIndices {
  const n = a.length
  const mean = (sumOf(a) + sumOf(b)) / (2 * n)
  const centred = (values: Float64Array) => values.map((value) => value - mean)
  const [ca, cb, cab] = [centred(a), centred(b), ab.map(centred)]
  const order = Int32Array.from(a, (_, k) => k)
  const whole = indicesOf(ca, cb, cab, order)
  const first = ab.map(() => new Float64Array(options.resamples))
  const total = ab.map(() => new Float64Array(options.resamples))
  for (let r = 0; r < options.resamples; r++) {
    const again = order.map((_, k) => mixTwo(mixTwo(options.seed, r), k) % n)
    const found = indicesOf(ca, cb, cab, again)
    found.first.forEach((value, i) => {
      first[i]![r] = value
      total[i]![r] = found.total[i]!
    })
  }
  const interval = (value: number, resampled: Float64Array): Index => {
    const sorted = resampled.toSorted()
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))]!
    const tail = (1 - options.confidence) / 2
    return { value, low: Math.min(value, at(tail)), high: Math.max(value, at(1 - tail)) }
  }
  return {
    variance: whole.variance,
    first: whole.first.map((value, i) => interval(value, first[i]!)),
    total: whole.total.map((value, i) => interval(value, total[i]!)),
  }
}

function indicesOf(a: Float64Array, b: Float64Array, ab: readonly Float64Array[], points: Int32Array) {
  const n = points.length
  let [sum, squares] = [0, 0]
  for (const k of points) {
    sum += a[k]! + b[k]!
    squares += a[k]! * a[k]! + b[k]! * b[k]!
  }
  const variance = squares / (2 * n) - (sum / (2 * n)) * (sum / (2 * n))
  const first: number[] = []
  const total: number[] = []
  for (const of of ab) {
    let [own, rest] = [0, 0]
    for (const k of points) {
      const change = of[k]! - a[k]!
      own += b[k]! * change
      rest += change * change
    }
    first.push(variance > 0 ? own / n / variance : 0)
    total.push(variance > 0 ? rest / (2 * n) / variance : 0)
  }
  return { variance, first, total }
}

function sumOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
