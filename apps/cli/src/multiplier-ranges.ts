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

type Ends = Readonly<Record<'p10' | 'p90', number | undefined>>

/** "1.414 (1.352 to 1.480)". */
export function rangedFigure(value: number | undefined, digits: number, ends?: Ends): string {
  if (value === undefined) return 'none'
  if (ends?.p10 === undefined || ends.p90 === undefined) return value.toFixed(digits)
  return `${value.toFixed(digits)} (${ends.p10.toFixed(digits)} to ${ends.p90.toFixed(digits)})`
}

/** What the brackets hold, and what strays in them. */
export function rangesNote(ranges: Pick<MultiplierRanges, 'draws' | 'seed' | 'drawn'> | null | undefined): string {
  if (ranges === undefined) return ''
  if (ranges === null) return '\nNo draw could be cut into the region and its rest: no ranges.\n'
  const strays = ranges.drawn.map(({ parameter, value, range }) => `${parameter} ${range ? `${range[0]} to ${range[1]}` : value}`)
  return `\nIn brackets what 8 of 10 draws hold (${ranges.draws} draws, seed ${ranges.seed}); drawn: ${strays.join(', ')}.\n`
}
