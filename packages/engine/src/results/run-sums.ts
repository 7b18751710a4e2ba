import { setSourceSums, setSourceSumsOver } from '../demand/effect-sources.ts'
import type { Draw, ProjectRun } from './draw.ts'
import { columnCount, setWindowSums } from './window-sums.ts'
import type { WindowWeights } from './window-weights.ts'
import { setYearSums } from './years.ts'

/**
 * Adds the curves of a run up over windows and calendar years, by shape and by source of effects.
 *
 * @param windows of the project, also where the run is that of its counterfactual
 * @param like another run in which all posts have the same curves; null: none is known
 */
export function setRunSums(
  { flows: { sources, costOfPost } }: Draw,
  windows: WindowWeights,
  run: ProjectRun,
  like: ProjectRun | null = null,
): void {
  const { years, months } = windows
  const { columns } = run
  if (like) {
    run.yearSums.set(like.yearSums)
    run.sums.set(like.sums)
  }
  const fours = like ? run.foursBesidePosts : run.fours
  setYearSums(run, fours, months, years, run.yearSums)
  setWindowSums(columns, run, fours, windows, run.yearSums, run.sums)
  setSourceSumsOver(columns.fours, sources, costOfPost, run.sums, columnCount, run.sourceSums)
  setSourceSums(sources, costOfPost, run.yearSums, years.length, run.sourceYears)
}
