import type { Window } from '@shiftwork/contracts'
import type { PhaseMonths } from '../demand/phase-months.ts'
import type { Project } from '../demand/project.ts'

/** Operation is steady in its last year. */
export const steadyMonths = 12

/** First and last month of a calendar year inside the horizon: the peak year is found once, at the central values. */
export interface PeakYear {
  readonly first: number
  /** The first month after it. */
  readonly end: number
}

/**
 * Which months a window holds, T, 1 or 0. Construction and the steady year follow the phases of the draw; the peak year is a calendar year.
 *
 *   construction  months of construction phases     peak  the calendar year with most posts
 *   steady        last 12 months of operation       life  all months
 */
export function setWindowMonths(project: Project, when: PhaseMonths, peak: PeakYear | null, window: Window, out: Uint8Array): void {
  const { phases, months } = project
  out.fill(window === 'life' ? 1 : 0)
  if (window === 'peak' && peak) out.fill(1, peak.first, peak.end)
  if (window !== 'construction' && window !== 'steady') return
  const kind = window === 'construction' ? 'construction' : 'operation'
  phases.forEach((phase, p) => {
    if (phase.kind === kind) out.fill(1, Math.min(months, when.first[p]!), Math.min(months, when.producingEnd[p]!))
  })
  if (window === 'construction') return
  let left = steadyMonths
  for (let t = months - 1; t >= 0; t--) {
    if (out[t] === 1 && left-- <= 0) out[t] = 0
  }
}

/** Whether a project has the phases that a window is made of; without them its figures are not estimated. */
export function hasWindow(project: Project, peak: PeakYear | null, window: Window): boolean {
  if (window === 'life') return true
  if (window === 'peak') return peak !== null
  return project.phases.some(({ kind }) => kind === (window === 'construction' ? 'construction' : 'operation'))
}
