import { setBoughtSums, setSourceSums, setSourceSumsOver } from '../demand/effect-sources.ts'
import { isWhole } from '../demand/limited-curves.ts'
import type { Draw, LimitedSums, ProjectRun } from './draw.ts'
import { setPostSums } from './limited-posts.ts'
import { columnCount, setWindowSums } from './window-sums.ts'
import type { WindowWeights } from './window-weights.ts'
import { setYearSums } from './years.ts'

/**
 * Adds the curves of a run up over windows and calendar years, by shape and by source of effects.
 *
 * @param windows of the project, also where the run is that of its counterfactual
 */
export function setRunSums(draw: Draw, windows: WindowWeights, run: ProjectRun): void {
  setShapeSums(run, run.fours, windows)
  setAllSources(draw, windows, run)
}

/** The same of the run with the posts that can be filled. */
export function setStaffedSums(draw: Draw, limited: LimitedSums, run: ProjectRun): void {
  const { windows } = draw
  setPostSums(limited.posts.all, draw, { filled: limited.filled, kept: limited.whole }, true, windows, run)
  setShapeSums(run, run.foursBesidePosts, windows)
  setAllSources(draw, windows, run)
}

/**
 * The same of the run with what interruptions leave. Most of them are short: posts are kept, and with them what their curves add up to.
 *
 * @param before the run without interruptions
 * @param kept share of the posts that is left, T
 */
export function setInterruptedSums(draw: Draw, limited: LimitedSums, before: ProjectRun, kept: Float64Array, run: ProjectRun): void {
  const { windows, flows } = draw
  const whole = isWhole(kept)
  run.yearSums.set(before.yearSums)
  run.sums.set(before.sums)
  if (!whole) setPostSums(limited.posts.ofPlant, draw, { filled: limited.filled, kept }, false, windows, run)
  setShapeSums(run, run.foursBesidePosts, windows)
  if (!whole) {
    setAllSources(draw, windows, run)
    return
  }
  run.sourceSums.set(before.sourceSums)
  run.sourceYears.set(before.sourceYears)
  setBoughtSums(flows.sources, run.sums, columnCount, run.sourceSums)
  setBoughtSums(flows.sources, run.yearSums, windows.years.length, run.sourceYears)
}

function setShapeSums(run: ProjectRun, fours: Int32Array, windows: WindowWeights): void {
  setYearSums(run, fours, windows.months, windows.years, run.yearSums)
  setWindowSums(run.columns, run, fours, windows, run.yearSums, run.sums)
}

function setAllSources({ flows: { sources, costOfPost } }: Draw, { years }: WindowWeights, run: ProjectRun): void {
  setSourceSumsOver(run.columns.fours, sources, costOfPost, run.sums, columnCount, run.sourceSums)
  setSourceSums(sources, costOfPost, run.yearSums, years.length, run.sourceYears)
}
