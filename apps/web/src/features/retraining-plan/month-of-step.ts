import type { RetrainingPlan } from '@shiftwork/contracts'
import { calendarMonth } from '../../figures/calendar-month.ts'

/** Calendar month in which a step of a plan begins. */
export const monthOfStep = ({ start, monthsPerStep }: Pick<RetrainingPlan, 'start' | 'monthsPerStep'>, step: number): string =>
  calendarMonth(start, step * monthsPerStep)
