import { type Cut, type LadderStep, ladderSteps, roundedParts } from '@shiftwork/contracts'
import { type Figure, figureAt } from '../../figures/cut-reader.ts'

export interface LadderRow {
  readonly step: LadderStep
  readonly figure: Figure
  /** As displayed: gross and the steps add up to net. Null: not estimated. */
  readonly shown: number | null
}

/**
 * The ladder of a place from gross to net. Its steps are what they add, so that gross and the steps as displayed sum to net as displayed.
 *
 * @param where all axes of the cut but the step
 */
export function ladderRows(cut: Cut, where: Readonly<Record<string, string>>): LadderRow[] {
  const figures = ladderSteps.map((step) => figureAt(cut, { ...where, step }))
  const values = figures.slice(0, -1).map(({ value }) => value)
  const { parts, total } = roundedParts(values, digitsFor(values))
  return ladderSteps.map((step, i) => {
    const figure = figures[i] as Figure
    const shown = figure.value === null ? null : step === 'net' ? total : (parts[i] ?? null)
    return { step, figure, shown }
  })
}

/** Three digits of net; more where gross is so much smaller that it would be rounded away. */
function digitsFor(values: readonly (number | null)[]): number {
  const gross = Math.abs(values[0] ?? 0)
  const net = Math.abs(values.reduce<number>((sum, value) => sum + (value ?? 0), 0))
  return 3 + (gross > 0 && net > gross ? Math.floor(Math.log10(net / gross)) : 0)
}
