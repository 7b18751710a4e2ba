import { strikeNumbers } from '../risk/strike-numbers.ts'
import { correlatedDraws } from '../sampling/correlated-draws.ts'
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
 * Values by draw; draw k depends on seed, path and k alone, never on which other draws or assumptions there are. Correlated assumptions alone also depend
 * on the number of draws of the whole run.
 *
 * @param exact whether drawn tables are solved exactly (`tableError`)
 * @see MODEL.md 13
 */
export function valueDrawer(context: EstimateContext, seed: number, draws: number | null, exact: boolean): ValueDrawer {
  return drawerOf(context, seed, correlatedOf(context, seed, draws), exact)
}

type Correlated = ReadonlyMap<string, Float64Array>

/** What is put in order once for a run is kept: blocks of the run ask for it one after the other. */
const kept = new WeakMap<EstimateContext, { readonly name: string; readonly correlated: Correlated }>()

function correlatedOf(context: EstimateContext, seed: number, draws: number | null): Correlated {
  if (context.project.correlations.length === 0) return new Map()
  if (draws === null) throw new Error('Correlated assumptions need the number of draws of the run.')
  const name = `${seed} ${draws}`
  const known = kept.get(context)
  if (known?.name === name) return known.correlated
  const { project } = context
  const streams = new Map(
    [...(project.counterfactual?.project.assumptions ?? []), ...project.assumptions].map(({ path, stream }) => [path, stream]),
  )
  const correlated = correlatedDraws(project.correlations, draws, (path) => evenNumbers(seed, streams.get(path)!))
  kept.set(context, { name, correlated })
  return correlated
}

function drawerOf(
  { project: { assumptions }, central, counterfactual }: EstimateContext,
  seed: number,
  correlated: Correlated,
  exact: boolean,
): ValueDrawer {
  const drawn: { readonly at: number; readonly even: EvenNumbers; readonly quantile: (u: number) => number; readonly whole: boolean }[] = []
  assumptions.forEach(({ path, quantile, stream, whole }, at) => {
    const column = correlated.get(path)
    if (quantile) drawn.push({ at, even: column ? (draw) => column[draw]! : evenNumbers(seed, stream), quantile, whole })
  })
  const without = counterfactual && drawerOf(counterfactual.context, seed, correlated, exact)
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
      if (draw.tables) draw.tables.of = { seed, draw: number, exact }
      if (without && draw.counterfactual) without.setValues(number, draw.counterfactual)
    },
  }
}

/** The central values of a project and of what happens without it. */
export function setCentralValues({ central, counterfactual }: EstimateContext, draw: Draw): void {
  draw.values.set(central)
  if (draw.risk) draw.risk.strikes = null
  if (draw.tables) draw.tables.of = null
  if (counterfactual && draw.counterfactual) setCentralValues(counterfactual.context, draw.counterfactual)
}
