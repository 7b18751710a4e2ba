import type { Cut, Measure, Stat } from '@shiftwork/contracts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import { moneyUnit } from './criteria-list.ts'
import type { DrawState } from './draw-state.ts'

/** What a cut is, without its statistics and values. */
export type CutForm = Omit<Cut, 'stats' | 'draws' | 'values'>

/** A cut whose figures are computed draw by draw; the same function gives its central values. */
export interface RangedCut {
  readonly form: CutForm
  readonly stats: readonly Stat[]
  /** Figures of a draw, row-major over the axes; NaN where there is none. */
  set(state: DrawState, out: Float64Array): void
}

/** A cut at the central values only. */
export interface CentralCut {
  readonly form: CutForm
  set(state: DrawState, out: Float64Array): void
}

export const allStats: readonly Stat[] = ['central', 'mean', 'p5', 'p10', 'p50', 'p90', 'p95']
export const effectCodes = ['direct', 'indirect', 'induced', 'total']

export function cellCount({ axes }: CutForm): number {
  return axes.reduce((product, { codes }) => product * codes.length, 1)
}

/** Measure, kind and unit of a cut about one of the four measures; jobs over time are job-years. */
export function measureForm(measure: Measure, economies: Pick<LinkedEconomies, 'money'>): Pick<CutForm, 'measure' | 'kind' | 'unit'> {
  return measure === 'jobs' ? { measure, kind: 'job-years', unit: 'job-years' } : { measure, unit: moneyUnit(economies) }
}
