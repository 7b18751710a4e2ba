import { setLimitedCurves } from '../demand/limited-curves.ts'
import { countedMonths } from '../finance/instrument-payments.ts'
import { setAvailability } from '../risk/availability.ts'
import type { Draw, ProjectRun } from './draw.ts'
import type { EstimateContext } from './estimate-context.ts'
import { setInterruptedSums, setStaffedSums } from './run-sums.ts'
import { setWindowSums } from './window-sums.ts'

/**
 * The runs that the ladder's steps "supply" and "disruption" are differences of: with the posts that can be filled, then also with what risk leaves.
 * The run of the draw itself knows neither; where there is nothing to limit it, nothing is computed.
 *
 * @see MODEL.md 7
 */
export function runUnderLimits({ project, supply }: EstimateContext, draw: Draw): void {
  const { risk, settings } = project
  const { values, windows, underSupply, underRisk, limited } = draw
  if (!limited) return
  const made = limited.countedOnly ? countedMonths(project, values) : null
  if (supply && underSupply) {
    setLimitedCurves(project, draw, supply, underSupply, made)
    setStaffedSums(draw, limited, underSupply)
  }
  if (draw.poachedRows && draw.poached)
    setWindowSums(draw.limitedColumns, draw.poachedRows, draw.poachedRows.fours, windows, null, draw.poached)
  if (risk && draw.risk && underRisk) {
    const { strikes, availability } = draw.risk
    setAvailability(risk, values, values[settings.shortInterruption]!, strikes, availability)
    const before = underSupply ?? draw
    setLimitedCurves(project, before, availability, underRisk, made)
    setInterruptedSums(draw, limited, before, availability.posts, underRisk)
  }
}

/** The run with everything that limits it: what there is in the end. */
export function lastRun(draw: Draw): ProjectRun {
  return draw.underRisk ?? draw.underSupply ?? draw
}
