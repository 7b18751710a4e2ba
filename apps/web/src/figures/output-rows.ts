import { type Cut, roundedParts } from '@shiftwork/contracts'
import { codesOf, type Figure, figureAt } from './cut-reader.ts'

export interface OutputRow {
  readonly month: string
  readonly planned: Figure
  /** With the posts that can be filled. */
  readonly staffed: Figure
  readonly delivered: Figure
  /** Whole units as displayed: those not staffed, those taken by risk and those made add up to those planned. */
  readonly shown: { readonly planned: number; readonly unstaffed: number; readonly taken: number; readonly delivered: number }
}

const meanOf = ({ value }: Figure) => value ?? 0

/** Units of every month: planned, with the posts that can be filled, made in the end. */
export function outputRows(cut: Cut): OutputRow[] {
  return codesOf(cut, 'month').map((month) => {
    const at = (item: string) => figureAt(cut, { item, month })
    const [planned, staffed, delivered] = [at('planned'), at('staffed'), at('delivered')]
    const parts = [meanOf(planned) - meanOf(staffed), meanOf(staffed) - meanOf(delivered), meanOf(delivered)]
    const { parts: whole, total } = roundedParts(parts)
    return {
      month,
      planned,
      staffed,
      delivered,
      shown: { planned: total, unstaffed: whole[0] ?? 0, taken: whole[1] ?? 0, delivered: whole[2] ?? 0 },
    }
  })
}

const sum = (rows: readonly OutputRow[], of: (row: OutputRow) => number) => rows.reduce((total, row) => total + of(row), 0)

export interface Taken {
  /** Share of the planned units that posts which nobody fills keep from being made. */
  readonly unstaffed: number
  /** Share of the units which could then be made that risk takes. */
  readonly byRisk: number
}

/** What unfilled posts and risk take of the output of the whole period, on average of the draws. */
export function takenShares(rows: readonly OutputRow[]): Taken {
  const [planned, staffed, delivered] = (['planned', 'staffed', 'delivered'] as const).map((item) => sum(rows, (r) => meanOf(r[item])))
  const share = (left = 0, of = 0) => (of > 0 ? 1 - left / of : 0)
  return { unstaffed: share(staffed, planned), byRisk: share(delivered, staffed) }
}

const largest = (rows: readonly OutputRow[], of: (row: OutputRow) => number): OutputRow | undefined =>
  rows.reduce<OutputRow | undefined>((best, row) => (of(row) > (best ? of(best) : 0) ? row : best), undefined)

/** The month in which most planned units are not made; undefined where all are made. */
export const worstMonth = (rows: readonly OutputRow[]) => largest(rows, (r) => meanOf(r.planned) - meanOf(r.delivered))

/** The month in which risk takes most units; undefined where it takes none. */
export const riskiestMonth = (rows: readonly OutputRow[]) => largest(rows, (r) => meanOf(r.staffed) - meanOf(r.delivered))
