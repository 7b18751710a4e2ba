import type { Cut, Scenario } from '@shiftwork/contracts'
import { codesOf, type Figure, figureAt } from '../../figures/cut-reader.ts'
import type { OutputRow } from '../../figures/output-rows.ts'

type Exposure = NonNullable<Scenario['risk']>['exposures'][number]

/** Code of all threats together. */
export const together = 'all'

export interface ThreatRow {
  readonly id: string
  /** Undefined for all threats together. */
  readonly exposure: Exposure | undefined
  /** Share of the planned output that it alone takes over the whole period: months weigh by their planned units. */
  readonly share: number
  /** The month in which it takes the largest share of what is planned, and what it leaves then. */
  readonly worst: { readonly month: string; readonly left: Figure } | undefined
}

/** What each threat alone takes of the planned output, the largest first, and all of them together at the end. */
export function threatRows(cut: Cut, output: readonly OutputRow[], exposures: readonly Exposure[]): ThreatRow[] {
  const busy = output.filter(({ planned }) => (planned.value ?? 0) > 0)
  const planned = busy.reduce((sum, row) => sum + (row.planned.value ?? 0), 0)
  const rowOf = (id: string): ThreatRow => {
    const left = (month: string) => figureAt(cut, { exposure: id, month })
    const taken = (month: string) => 1 - (left(month).value ?? 1)
    const lost = busy.reduce((sum, row) => sum + (row.planned.value ?? 0) * taken(row.month), 0)
    const worst = busy.reduce<string | undefined>(
      (most, { month }) => (taken(month) > (most === undefined ? 0 : taken(most)) ? month : most),
      undefined,
    )
    return {
      id,
      exposure: exposures.find((exposure) => exposure.id === id),
      share: planned > 0 ? lost / planned : 0,
      worst: worst === undefined ? undefined : { month: worst, left: left(worst) },
    }
  }
  const single = codesOf(cut, 'exposure')
    .filter((id) => id !== together)
    .map(rowOf)
    .sort((a, b) => b.share - a.share)
  return [...single, rowOf(together)]
}

/** What is taken, by what is left: the most is taken where the least is left. */
export function takenOf(left: Figure): Figure {
  const taken = (share: number | null) => (share === null ? null : 1 - share)
  return { ...left, value: taken(left.value), low: taken(left.high), high: taken(left.low) }
}
