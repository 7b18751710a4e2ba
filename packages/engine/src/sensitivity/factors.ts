import type { Project } from '../demand/project.ts'
import { assumptionsByPath } from './assumptions-by-path.ts'
import type { Factor } from './saltelli-design.ts'
import { eventsFactor, tablesFactor } from './saltelli-figures.ts'

/** Name of the factor that holds every uncertain assumption without a factor of its own. */
export const othersFactor = 'all others'

/**
 * What the variance is shared out among: the assumptions that move the figure most, one by one; a correlated group as one; all others together; the hosts' tables; and events.
 *
 * @param swings how far each uncertain assumption moves the figure by itself, by path
 * @param most factors of their own
 * @see MODEL.md 13
 */
export function sensitivityFactors(
  project: Pick<Project, 'assumptions' | 'counterfactual' | 'correlations' | 'risk' | 'tables'>,
  swings: ReadonlyMap<string, number>,
  most: number,
): Factor[] {
  const grouped = new Map(project.correlations.flatMap(({ id, paths }) => paths.map((path) => [path, id] as const)))
  const candidates = new Map<string, string[]>()
  for (const { path, uncertain } of assumptionsByPath(project)) {
    if (!uncertain) continue
    const group = grouped.get(path)
    const name = group === undefined ? path : `group ${group}`
    candidates.set(name, [...(candidates.get(name) ?? []), path])
  }
  const swingOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + (swings.get(path) ?? 0), 0)
  const ranked = [...candidates].map(([name, paths]) => ({ name, paths })).toSorted((a, b) => swingOf(b.paths) - swingOf(a.paths))
  const others = ranked.slice(most).flatMap(({ paths }) => paths)
  return [
    ...ranked.slice(0, most),
    ...(others.length > 0 ? [{ name: othersFactor, paths: others }] : []),
    ...(project.tables ? [{ name: tablesFactor, paths: [] }] : []),
    ...(project.risk || project.counterfactual?.project.risk ? [{ name: eventsFactor, paths: [] }] : []),
  ]
}
