import { type EvenNumbers, evenNumbers } from '../sampling/even-numbers.ts'
import { hashText } from '../sampling/hash.ts'
import { sobolCoordinates } from '../sampling/sobol.ts'

/** The two samples whose columns are exchanged: A₀ and B₁. */
export type Sample = 0 | 1

/** What is exchanged as one: single assumptions, or groups of them. */
export interface Factor {
  readonly name: string
  /** Paths of its assumptions. */
  readonly paths: readonly string[]
}

/** Even numbers of both samples, by path. */
export interface SaltelliDesign {
  numbers(sample: Sample, path: string): EvenNumbers
}

/**
 * The joint design of first-order and total indices: two samples of the same size, of whose 2 F columns those of single factors are coordinates of one
 * Owen-scrambled Sobol' sequence; assumptions inside groups go through van der Corput points in an order of their own. It is apart from the draws of
 * estimates: its keys are its own.
 *
 * @see MODEL.md 13; Saltelli et al. (2010), Variance based sensitivity analysis of model output
 */
export function saltelliDesign(seed: number, factors: readonly Factor[]): SaltelliDesign {
  const coordinates = new Map<string, number>()
  for (const { paths } of factors) if (paths.length === 1) coordinates.set(paths[0]!, coordinates.size)
  const singles = coordinates.size
  const known = new Map<string, EvenNumbers>()
  return {
    numbers(sample, path) {
      const name = `sensitivity ${sample} ${path}`
      const single = coordinates.get(path)
      const place = single === undefined ? null : sample * singles + single
      const coordinate = place !== null && place < sobolCoordinates ? place : null
      const numbers = known.get(name) ?? evenNumbers(seed, { coordinate, key: hashText(name) })
      known.set(name, numbers)
      return numbers
    },
  }
}
