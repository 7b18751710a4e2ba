import { monthName } from '../../figures/numbers.ts'

/** What jobs over time are counted by. */
export const timeSteps = ['year', 'month'] as const
export type TimeStep = (typeof timeSteps)[number]

/** "2028", or "May 2028" for 2028-05. */
export const stepName = (step: string): string => (step.length === 4 ? step : monthName(step))
