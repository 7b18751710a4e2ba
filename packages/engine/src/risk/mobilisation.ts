import type { Place } from '../demand/place.ts'
import { type ProjectRisk, threatMonths } from './project-risk.ts'

/**
 * Share of workers called up in a month.
 *
 *   hazard · (1 − reserved) · liable
 *
 * @see MODEL.md 9 and 10
 */
export function calledUp(hazard: number, reserved: number, liable: number): number {
  return hazard * (1 - reserved) * liable
}

/**
 * What mobilisation adds to the monthly quits q_v of posts in a place: all that threatens the place in the month, together at most 1.
 *
 * @param values of the assumptions, the central ones for the retraining plan
 * @param month counted from the start of the scenario
 * @see MODEL.md 9
 */
export function mobilisationQuits(risk: ProjectRisk | null, values: Float64Array, place: Place, month: number): number {
  let sum = 0
  for (const exposure of risk?.exposures ?? []) {
    const { mobilisation, place: threatened } = exposure
    if (!mobilisation || !isIn(place, threatened)) continue
    const { from, end } = threatMonths(exposure, values, Number.POSITIVE_INFINITY)
    if (month >= from && month < end)
      sum += calledUp(values[mobilisation.hazard]!, values[mobilisation.reserved]!, values[mobilisation.liable]!)
  }
  return Math.min(1, sum)
}

/** Whether a place lies in another: itself, or anywhere in it where the other is a whole economy. */
export function isIn(place: Place, other: Place): boolean {
  return place.economy === other.economy && (!other.part || place.code === other.code)
}
