import { roundedParts, stepOf } from '@shiftwork/contracts'

export { roundedParts, stepOf }

/** A number rounded to significant digits, never finer than a whole one: 1,640 is about 1,600. */
export function rounded(value: number, digits = 2): number {
  const step = stepOf(value, digits)
  return Math.round(value / step) * step
}
