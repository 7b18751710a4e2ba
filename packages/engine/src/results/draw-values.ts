import type { Project } from '../demand/project.ts'
import { type EvenNumbers, evenNumbers } from '../sampling/even-numbers.ts'

/** Draws the uncertain assumptions of a project. */
export interface ValueDrawer {
  /** How many assumptions are uncertain. */
  readonly uncertain: number
  /** Fills in the values of draw k: the central values, and in the place of each uncertain one its quantile at the draw's even number. */
  setValues(draw: number, values: Float64Array): void
}

/**
 * Values by draw; draw k depends on seed, path and k alone, never on which other draws or assumptions there are.
 *
 * @see MODEL.md 13
 */
export function valueDrawer({ assumptions }: Project, central: Float64Array, seed: number): ValueDrawer {
  const drawn: { readonly at: number; readonly even: EvenNumbers; readonly quantile: (u: number) => number; readonly whole: boolean }[] = []
  assumptions.forEach(({ quantile, stream, whole }, at) => {
    if (quantile) drawn.push({ at, even: evenNumbers(seed, stream), quantile, whole })
  })
  return {
    uncertain: drawn.length,
    setValues(draw, values) {
      values.set(central)
      for (const { at, even, quantile, whole } of drawn) {
        const value = quantile(even(draw))
        values[at] = whole ? Math.floor(value + 0.5) : value
      }
    },
  }
}
