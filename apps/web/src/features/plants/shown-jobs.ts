import { type PlantContribution, roundedParts } from '@shiftwork/contracts'

type Effect = keyof PlantContribution['effects']
type Where = 'own' | 'rest' | 'world'
const parts = ['direct', 'indirect', 'induced'] as const

/**
 * Jobs as central values bear them: so many significant digits of the total of each place, parts that add up to it.
 * Where nobody has counted a part, it and the total stay null.
 */
export function shownJobs(effects: PlantContribution['effects'], digits = 3): Record<Where, Record<Effect, number | null>> {
  const of = (where: Where): Record<Effect, number | null> => {
    const rounded = roundedParts(
      parts.map((part) => effects[part][where]?.jobs ?? null),
      digits,
    )
    const [direct = null, indirect = null, induced = null] = rounded.parts
    return { direct, indirect, induced, total: (effects.total[where]?.jobs ?? null) === null ? null : rounded.total }
  }
  return { own: of('own'), rest: of('rest'), world: of('world') }
}
