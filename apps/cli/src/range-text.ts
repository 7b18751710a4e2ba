import type { OwnRestWorld, RegionMultiplierRow } from '@shiftwork/engine'
import type { MultiplierRanges } from '@shiftwork/runs'

type Figure = Exclude<keyof RegionMultiplierRow, 'industry'>
/** A row of multipliers, of an economy or of a region. */
type Row = { readonly [Name in Figure]: Partial<OwnRestWorld> | null }

/** Figures of a row as they are printed: "1.414 (1.352 to 1.480)", "none" where the industry makes nothing. */
export function printedFigures(row: Row, range: MultiplierRanges['rows'][number] | undefined) {
  return (figure: Figure, place: keyof OwnRestWorld, digits = 3): string => {
    const [value, low, high] = [row, range?.p10, range?.p90].map((of) => (of as Row | undefined)?.[figure]?.[place]?.toFixed(digits))
    if (value === undefined) return 'none'
    return low === undefined || high === undefined ? value : `${value} (${low} to ${high})`
  }
}

/** What the brackets hold, and what strays in them. */
export function rangesNote(ranges: Pick<MultiplierRanges, 'draws' | 'seed' | 'drawn'> | null | undefined): string {
  if (ranges === undefined) return ''
  if (ranges === null) return '\nNo draw could be cut into the region and its rest: no ranges.\n'
  const strays = ranges.drawn.map(({ parameter, value, range }) => `${parameter} ${range ? `${range[0]} to ${range[1]}` : value}`)
  return `\nIn brackets what 8 of 10 draws hold (${ranges.draws} draws, seed ${ranges.seed}); drawn: ${strays.join(', ')}.\n`
}
