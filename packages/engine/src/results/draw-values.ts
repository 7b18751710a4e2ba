import { strikeNumbers } from '../risk/strike-numbers.ts'
import { type EvenNumbers, evenNumbers } from '../sampling/even-numbers.ts'
import type { Draw } from './draw.ts'
import type { EstimateContext } from './estimate-context.ts'

/** Draws the uncertain assumptions of a project. */
export interface ValueDrawer {
  /** How many assumptions are uncertain. */
  readonly uncertain: number
  /** Fills in the values of draw k: the central values, and in the place of each uncertain one its quantile at the draw's even number; its strikes too. */
  setValues(number: number, draw: Draw): void
}

/**
 * Values by draw; draw k depends on seed, path and k alone, never on which other draws or assumptions there are.
 *
 * @see MODEL.md 13
 */
export function valueDrawer({ project: { assumptions }, central, counterfactual }: EstimateContext, seed: number): ValueDrawer {
  const drawn: { readonly at: number; readonly even: EvenNumbers; readonly quantile: (u: number) => number; readonly whole: boolean }[] = []
  assumptions.forEach(({ quantile, stream, whole }, at) => {
    if (quantile) drawn.push({ at, even: evenNumbers(seed, stream), quantile, whole })
  })
  const without = counterfactual && valueDrawer(counterfactual.context, seed)
  const numbers = strikeNumbers(seed)
  return {
    uncertain: drawn.length,
    setValues(number, draw) {
      const { values } = draw
      values.set(central)
      for (const { at, even, quantile, whole } of drawn) {
        const value = quantile(even(number))
        values[at] = whole ? Math.floor(value + 0.5) : value
      }
      if (draw.risk) draw.risk.strikes = { numbers, draw: number }
      if (without && draw.counterfactual) without.setValues(number, draw.counterfactual)
    },
  }
}

/** The central values of a project and of what happens without it. */
export function setCentralValues({ central, counterfactual }: EstimateContext, draw: Draw): void {
  draw.values.set(central)
  if (draw.risk) draw.risk.strikes = null
  if (counterfactual && draw.counterfactual) setCentralValues(counterfactual.context, draw.counterfactual)
}
