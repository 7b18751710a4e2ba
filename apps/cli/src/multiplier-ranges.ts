import { finding, ModelInputError } from '@shiftwork/contracts'
import { type DrawnPlace, type MultiplierRanges, multiplierRanges } from '@shiftwork/runs'

interface RangeQuestion {
  readonly householdSpending: number
  readonly draws?: number
  readonly seed?: number
}

/**
 * The ranges of multipliers where somebody asks for draws.
 *
 * @throws ModelInputError where they cannot be made, by option
 */
export function rangesOf(
  place: DrawnPlace | null,
  { householdSpending, draws, seed = 0 }: RangeQuestion,
): { readonly ranges?: MultiplierRanges | null } {
  if (draws === undefined) return {}
  if (!place) throw new ModelInputError(notDrawn())
  try {
    return { ranges: multiplierRanges(place, householdSpending, { seed, draws }) }
  } catch (fault) {
    if (!(fault instanceof ModelInputError)) throw fault
    throw new ModelInputError(fault.findings.map((found) => ({ ...found, path: found.path === '/draws' ? '--draws' : found.path })))
  }
}

function notDrawn() {
  return finding('draws-of-own-table', {
    path: '--draws',
    expected: 'the bundled economies',
    remedy: 'Leave out --draws: nobody says how far the numbers of this table stray.',
  })
}
