import { isWhole, setLimitedCurves } from '../demand/limited-curves.ts'
import { setAvailability } from '../risk/availability.ts'
import type { Draw, ProjectRun } from './draw.ts'
import type { EstimateContext } from './estimate-context.ts'
import { setRunSums } from './run-sums.ts'
import { setWindowSums } from './window-sums.ts'

/**
 * The runs that the ladder's steps "supply" and "disruption" are differences of: with the posts that can be filled, then also with what risk leaves.
 * The run of the draw itself knows neither; where there is nothing to limit it, nothing is computed.
 *
 * @see MODEL.md 7
 */
export function runUnderLimits({ project, supply }: EstimateContext, draw: Draw): void {
  const { risk, settings } = project
  const { values, windows, underSupply, underRisk } = draw
  if (supply && underSupply) {
    setLimitedCurves(project, draw, supply, underSupply)
    setRunSums(draw, windows, underSupply)
  }
  if (draw.poachedRows && draw.poached)
    setWindowSums(draw.limitedColumns, draw.poachedRows, draw.poachedRows.fours, windows, null, draw.poached)
  if (risk && draw.risk && underRisk) {
    setAvailability(risk, values, values[settings.shortInterruption]!, draw.risk.strikes, draw.risk.availability)
    const before = underSupply ?? draw
    setLimitedCurves(project, before, draw.risk.availability, underRisk)
    // Most interruptions are short: posts are kept, and with them what their curves add up to.
    setRunSums(draw, windows, underRisk, isWhole(draw.risk.availability.posts) ? before : null)
  }
}

/** The run with everything that limits it: what there is in the end. */
export function lastRun(draw: Draw): ProjectRun {
  return draw.underRisk ?? draw.underSupply ?? draw
}
