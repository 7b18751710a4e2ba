import { type Cut, roundedParts } from '@shiftwork/contracts'
import { codesOf, type Figure, figureAt, statAt } from '../../figures/cut-reader.ts'

export const openingItems = ['posts', 'filled', 'unfilled'] as const
export type OpeningItem = (typeof openingItems)[number]

/** Posts of one occupation in one place. */
export interface Opening {
  readonly code: string
  readonly occupation: string
  readonly place: string
}

/** The openings of a plan; a code is OCCUPATION:PLACE. */
export function openingsOf(cut: Cut): Opening[] {
  return codesOf(cut, 'opening').map((code) => {
    const [occupation = '', place = ''] = code.split(':')
    return { code, occupation, place }
  })
}

/** Posts of some openings in a month, as estimated. */
export function postsIn(cut: Cut, openings: readonly Opening[], item: OpeningItem, month: string): number {
  return openings.reduce((sum, { code }) => sum + (statAt(cut, { opening: code, item, month }, 'central') ?? 0), 0)
}

/** Post-months of some openings over the whole period. */
export function postMonths(cut: Cut, openings: readonly Opening[], item: OpeningItem): number {
  return codesOf(cut, 'month').reduce((sum, month) => sum + postsIn(cut, openings, item, month), 0)
}

/** The month in which most posts are wanted, the first of them. */
export function fullestMonth(cut: Cut, openings: readonly Opening[]): string {
  const months = codesOf(cut, 'month')
  const most = Math.max(0, ...months.map((month) => postsIn(cut, openings, 'posts', month)))
  return months.find((month) => postsIn(cut, openings, 'posts', month) === most) ?? ''
}

/** The month from which on less than the share of posts stays open; undefined where it never comes to that, or nothing is wanted any more. */
export function filledFrom(cut: Cut, openings: readonly Opening[], share: number): string | undefined {
  const months = codesOf(cut, 'month')
  const last = months.findLastIndex((month) => postsIn(cut, openings, 'unfilled', month) > share * postsIn(cut, openings, 'posts', month))
  const from = months[last + 1]
  return from !== undefined && postsIn(cut, openings, 'posts', from) > 0 ? from : undefined
}

export interface OpeningRow extends Opening {
  readonly figures: Readonly<Record<OpeningItem, Figure>>
  /** Whole posts as displayed: supply and gap add up to demand. */
  readonly shown: Readonly<Record<OpeningItem, number>>
}

/** Demand, supply and gap of every opening with posts in a month; the largest gap first. */
export function openingRows(cut: Cut, month: string): OpeningRow[] {
  return openingsOf(cut)
    .map((opening): OpeningRow => {
      const at = (item: OpeningItem) => figureAt(cut, { opening: opening.code, item, month })
      const [filled, unfilled] = [at('filled'), at('unfilled')]
      const { parts, total } = roundedParts([filled.value, unfilled.value])
      return {
        ...opening,
        figures: { posts: at('posts'), filled, unfilled },
        shown: { posts: total, filled: parts[0] ?? 0, unfilled: parts[1] ?? 0 },
      }
    })
    .filter(({ figures }) => (figures.posts.value ?? 0) > 0)
    .sort((a, b) => (b.figures.unfilled.value ?? 0) - (a.figures.unfilled.value ?? 0))
}
