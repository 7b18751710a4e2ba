import type { Claim, Parameter, Quantity, Scenario } from '@shiftwork/contracts'
import type { NamedAssumption } from '../sensitivity/assumptions-by-path.ts'
import { chosenClaimOf } from './independent-claims.ts'

type Said = Claim['said']
/** In the order in which shares are told. */
const speakers: readonly Said[] = ['promoter', 'press', 'own', 'default', 'analyst', 'literature', 'official-statistic']

/** Relative step of the differences; whole numbers move by one. */
const relativeStep = 1e-3

/** Where elasticities are taken: each assumption a step below and above its central value, the others where they are. */
export interface ElasticityPoint {
  readonly assumption: NamedAssumption
  readonly below: number
  readonly above: number
}

/** Assumptions at 0 have no elasticity and are left out. */
export function elasticityPoints(assumptions: readonly NamedAssumption[]): ElasticityPoint[] {
  return assumptions
    .filter(({ central }) => central !== 0)
    .map((assumption) => {
      const step = assumption.whole ? 1 : Math.abs(assumption.central) * relativeStep
      return { assumption, below: assumption.central - step, above: assumption.central + step }
    })
}

/**
 * Elasticity of a figure to one assumption,
 *
 *   ε = (f(x + h) − f(x − h)) / 2h · x / f(x)
 *
 * @param figures of the point below and above
 */
export function elasticity({ assumption, below, above }: ElasticityPoint, [low, high]: readonly [number, number], figure: number): number {
  return (((high - low) / (above - below)) * assumption.central) / figure
}

/** Who says the chosen claim of an assumption; bare numbers are the word of whoever wrote the scenario, what follows from the model itself is a default. */
export function speakerOf({ pointer }: NamedAssumption, scenario: Scenario, parameters: ReadonlyMap<string, Parameter>): Said {
  if (pointer.startsWith('/')) {
    const quantity = at(scenario, pointer) as Quantity | undefined
    return typeof quantity === 'object' ? chosenClaimOf(quantity).said : 'own'
  }
  const parameter = parameters.get(pointer)
  return parameter ? chosenClaimOf(parameter).said : 'default'
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((held, key) => (typeof held === 'object' && held !== null ? (held as Record<string, unknown>)[key] : undefined), value)
}

/**
 * How much of a figure rests on whom: the absolute elasticities of the assumptions that each speaker says, over the sum of all.
 *
 * @returns shares that sum to 1; none where the figure depends on no assumption
 * @see MODEL.md 12
 */
export function sourceShares(
  elasticities: readonly { readonly said: Said; readonly elasticity: number }[],
): { said: Said; share: number }[] {
  const sums = new Map<Said, number>()
  let whole = 0
  for (const { said, elasticity: value } of elasticities) {
    if (!Number.isFinite(value)) continue
    whole += Math.abs(value)
    sums.set(said, (sums.get(said) ?? 0) + Math.abs(value))
  }
  return whole > 0 ? speakers.map((said) => ({ said, share: (sums.get(said) ?? 0) / whole })) : []
}
