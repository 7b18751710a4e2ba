import { setSourceSums } from '../demand/effect-sources.ts'
import type { Project } from '../demand/project.ts'
import type { Draw, ProjectRun } from './draw.ts'
import { columnCount, setWindowSums, type WindowWeights } from './window-sums.ts'
import { setYearSums } from './years.ts'

/**
 * Adds the curves of a run up over windows and calendar years, by shape and by source of effects.
 *
 * @param windows of the project, also where the run is that of its counterfactual
 */
export function setRunSums(
  { posts }: Pick<Project, 'posts'>,
  { flows: { sources, costOfPost } }: Draw,
  windows: WindowWeights,
  run: ProjectRun,
): void {
  const { years, months } = windows
  setYearSums(run.curves, run.sameAs, months, years, run.yearSums)
  setWindowSums(run.curves, months, windows, run.sums, run)
  setSourceSums(sources, posts, costOfPost, run.sums, columnCount, run.sourceSums)
  setSourceSums(sources, posts, costOfPost, run.yearSums, years.length, run.sourceYears)
}
