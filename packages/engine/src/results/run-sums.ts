import { setSourceSums } from '../demand/effect-sources.ts'
import type { Project } from '../demand/project.ts'
import type { Draw, ProjectRun } from './draw.ts'
import { columnCount, setWindowSums, type WindowWeights } from './window-sums.ts'
import { setYearSums } from './years.ts'

/**
 * Adds the curves of a run up over windows and calendar years, by shape and by source of effects.
 *
 * @param windows of the project, also where the run is that of its counterfactual
 * @param like another run in which all posts have the same curves; null: none is known
 */
export function setRunSums(
  { posts }: Pick<Project, 'posts'>,
  { flows: { sources, costOfPost } }: Draw,
  windows: WindowWeights,
  run: ProjectRun,
  like: ProjectRun | null = null,
): void {
  const { years, months } = windows
  if (like) {
    run.yearSums.set(like.yearSums)
    run.sums.set(like.sums)
  }
  const sameAs = like ? run.sameAsBesidePosts : run.sameAs
  setYearSums(run.curves, sameAs, months, years, run.yearSums)
  setWindowSums(run.curves, months, windows, run.sums, { sameAs, yearSums: run.yearSums })
  setSourceSums(sources, posts, costOfPost, run.sums, columnCount, run.sourceSums)
  setSourceSums(sources, posts, costOfPost, run.yearSums, years.length, run.sourceYears)
}
