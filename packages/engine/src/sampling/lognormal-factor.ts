import { secondOfTwo } from './hash.ts'
import { normalQuantile } from './normal-quantile.ts'

const words = 2 ** 32
/** Equally likely parts between which the factor is interpolated; as many of them at either end are divided again, since it bends most there. */
const parts = 4096
const dividedParts = 16
const perPart = words / parts
const perEndPart = perPart / 256
const knots = parts + 1

/** How many numbers a table of factors takes. */
export const factorNumbers = 3 * knots

/**
 * Factors of a lognormal distribution with median 1, to be read by `factorOfWord`.
 *
 *   g(word) = exp(sd · z(p)),   p = (word + ½) / 2³²
 *
 * Interpolated between 4,096 equally likely parts, and in the outermost 16 at either end between 256 times as many: the error relative to g is below
 * 2e-4 · sd where p is within 1e-5 and 1 − 1e-5, and below 0.2 · sd beyond. A table of an economy needs thousands of factors a draw, and the quantile
 * and the exponential of each would take longer than solving for its output.
 *
 * @param sd standard deviation of ln g
 * @returns at the borders of the parts; then of the divided parts from the low end, and from the high one inwards
 * @see MODEL.md 13, uncertain coefficients
 */
export function lognormalFactors(sd: number): Float64Array {
  const factor = (z: number) => Math.exp(sd * z)
  /** z at the border i of the divided parts, counted from the low end. */
  const atEnd = (i: number) => normalQuantile(Math.max(i * perEndPart, 0.5) / words)
  return Float64Array.from({ length: factorNumbers }, (_, k) => {
    const i = k % knots
    if (k >= knots) return factor(k < 2 * knots ? atEnd(i) : -atEnd(i))
    return i === 0 || i === parts ? Number.NaN : factor(normalQuantile(i / parts))
  })
}

/**
 * The factor of a hashed word of 32 bits, read with or without its sign.
 *
 * @param at where the table of factors begins
 */
export function factorOfWord(factors: Float64Array, at: number, word: number): number {
  const part = word >>> 20
  if (part < dividedParts) return between(factors, at + knots + (word >>> 12), word & (perEndPart - 1), 1 / perEndPart)
  if (part >= parts - dividedParts) return between(factors, at + 2 * knots + (~word >>> 12), ~word & (perEndPart - 1), 1 / perEndPart)
  return between(factors, at + part, word & (perPart - 1), 1 / perPart)
}

/** Factors of some cells that lie one after the other. A loop of its own: a factor that is handed from one function to the next is put into memory each time. */
export function setFactors(factors: Float64Array, first: number, cell: number, out: Float64Array): void {
  for (let i = 0; i < out.length; i++) out[i] = factorOfWord(factors, 0, secondOfTwo(first, cell + i))
}

function between(factors: Float64Array, knot: number, within: number, share: number): number {
  const here = factors[knot]!
  return here + (within + 0.5) * share * (factors[knot + 1]! - here)
}
