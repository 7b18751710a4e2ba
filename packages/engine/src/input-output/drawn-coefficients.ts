import { type Heap, type SharedHeap, solverHeap } from '../kernels/heap.ts'
import { placesOf } from '../kernels/places.ts'
import { firstOfTwo, hashText, mixTwo } from '../sampling/hash.ts'
import { factorNumbers, lognormalFactors } from '../sampling/lognormal-factor.ts'

/** Which coefficients are drawn, and how far they stray. */
export interface CoefficientDraws {
  readonly seed: number
  /** Code of the economy: the same cell of the same economy is drawn alike whatever else is drawn. */
  readonly economy: string
  /** Standard deviation of the logarithm of a coefficient. */
  readonly sd: number
}

/** Technical coefficients of one economy, draw by draw. */
export interface DrawnCoefficients {
  /** @returns a of one draw, n × n */
  draw(number: number): Float64Array
}

/**
 * Technical coefficients of a draw. Each strays by a factor of its own; then every column is scaled back, so that what an industry buys in all, and with
 * it its value added, stays what the table says.
 *
 *   a'_ij = a_ij g_ij · Σ_i a_ij / Σ_i a_ij g_ij,   ln g_ij normal, keyed (seed, cell, draw)
 *
 * @param inputs a, n × n, row-major
 * @see MODEL.md 13
 */
export function drawnCoefficients(inputs: Float64Array, draws: CoefficientDraws, shared: SharedHeap = solverHeap): DrawnCoefficients {
  const { at, length } = placesOf(coefficientPlaces(Math.sqrt(inputs.length)))
  const drawer = coefficientDrawer(inputs, draws)
  const tenant = {}
  return {
    draw(number) {
      const heap = shared.take(tenant, length)
      if (!heap.kept) drawer.layDown(heap, at)
      drawer.set(heap, at, number)
      return heap.numbers.slice(at.drawn, at.drawn + inputs.length)
    },
  }
}

type CoefficientPlaces = Readonly<Record<keyof ReturnType<typeof coefficientPlaces>, number>>

/** What drawing takes on a heap. */
export function coefficientPlaces(n: number) {
  return { inputs: n * n, factors: factorNumbers, wanted: n, sums: n, drawn: n * n }
}

/** Draws onto a heap on which other things lie too. */
export function coefficientDrawer(inputs: Float64Array, { seed, economy, sd }: CoefficientDraws) {
  const n = Math.sqrt(inputs.length)
  const factors = lognormalFactors(sd)
  const key = mixTwo(seed, hashText(economy))
  const wanted = new Float64Array(n)
  inputs.forEach((a, cell) => {
    wanted[cell % n]! += a
  })
  return {
    layDown({ numbers }: Heap, at: CoefficientPlaces): void {
      numbers.set(inputs, at.inputs)
      numbers.set(factors, at.factors)
      numbers.set(wanted, at.wanted)
    },
    /** Fills `drawn` with a of one draw. */
    set({ kernels }: Heap, at: CoefficientPlaces, number: number): void {
      kernels.drawTable(at.inputs, n, firstOfTwo(mixTwo(key, number)), at.factors, at.wanted, at.sums, at.drawn)
    },
  }
}
