import type { Cut, Stat } from '@shiftwork/contracts'

/** One figure with its range; null: not estimated, never zero. */
export interface Figure {
  /** The mean of the draws, so that parts add up; the central value where nothing was drawn. Null also where some draws have no such figure. */
  readonly value: number | null
  /** 8 draws in 10 lie between low and high (p10, p90); null without draws. */
  readonly low: number | null
  readonly high: number | null
  readonly draws: number
  /** cut/code/…/central: what its trace is asked for; null where it stands in no cut. */
  readonly address: string | null
}

export const notEstimated: Figure = { value: null, low: null, high: null, draws: 0, address: null }

/** Codes of an axis of a cut; empty where the cut has no such axis. */
export function codesOf(cut: Cut, axis: string): readonly string[] {
  return cut.axes.find((a) => a.name === axis)?.codes ?? []
}

/** Position of a cell in the row-major values; −1 where a code is not in the cut. */
function positionOf(cut: Cut, where: Readonly<Record<string, string>>): number {
  let position = 0
  for (const axis of cut.axes) {
    const index = axis.codes.indexOf(where[axis.name] ?? '')
    if (index < 0) return -1
    position = position * axis.codes.length + index
  }
  return position
}

/** One statistic of one cell; null where it is not estimated or not in the cut. */
export function statAt(cut: Cut, where: Readonly<Record<string, string>>, stat: Stat): number | null {
  const position = positionOf(cut, where)
  const index = cut.stats.indexOf(stat)
  if (position < 0 || index < 0) return null
  return cut.values[position * cut.stats.length + index] ?? null
}

/** One cell of a cut with its range. */
export function figureAt(cut: Cut, where: Readonly<Record<string, string>>): Figure {
  return {
    value: statAt(cut, where, cut.stats.includes('mean') ? 'mean' : 'central'),
    low: statAt(cut, where, 'p10'),
    high: statAt(cut, where, 'p90'),
    draws: cut.draws,
    address: positionOf(cut, where) < 0 ? null : [cut.name, ...cut.axes.map((axis) => where[axis.name]), 'central'].join('/'),
  }
}

/** Whether a figure that has no mean is there at the central values: in some of the draws there is nothing to divide by. */
export function isInSomeDraws(cut: Cut, where: Readonly<Record<string, string>>): boolean {
  return cut.stats.includes('mean') && statAt(cut, where, 'mean') === null && statAt(cut, where, 'central') !== null
}
