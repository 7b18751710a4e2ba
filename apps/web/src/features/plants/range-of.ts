import type { PlantContribution } from '@shiftwork/contracts'
import type { Ends } from '../../figures/range-below.tsx'

type Effect = keyof PlantContribution['effects']
type Where = 'own' | 'rest' | 'world'
type Measure = keyof PlantContribution['effects'][Effect]['own']

const none: Ends = { low: null, high: null }

/** The range of a figure; none where nothing was drawn, and where every draw says the same. */
export function rangeOf({ ranges }: PlantContribution, effect: Effect, where: Where, measure: Measure): Ends {
  const low = ranges?.p10[effect][where]?.[measure] ?? null
  const high = ranges?.p90[effect][where]?.[measure] ?? null
  return low === null || high === null || low === high ? none : { low, high }
}

/** The same as an amount without its sign: a loss is told as so many jobs lost. */
export function sizeOf({ low, high }: Ends): Ends {
  if (low === null || high === null) return none
  const [one, other] = [Math.abs(low), Math.abs(high)]
  return { low: Math.min(one, other), high: Math.max(one, other) }
}
