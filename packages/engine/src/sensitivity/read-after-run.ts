import type { AreaShares } from '../additionality/ladder-shares.ts'
import type { Project } from '../demand/project.ts'

/**
 * Places of the assumptions that are read only once the project has run: shares of the ladder, and how output becomes jobs. Whatever their values are,
 * `runProject` gives the same, so that a draw that differs in these alone need not be run again.
 */
export function readAfterRun({ net, hostParameters }: Pick<Project, 'net' | 'hostParameters'>): ReadonlySet<number> {
  const ladder = [...net.ofHosts, ...net.ofParts, net.ofOthers].flatMap((area: AreaShares) => Object.values(area) as number[])
  const jobs = hostParameters.flatMap(({ employmentFactor, jobsRoute }) => [employmentFactor, jobsRoute])
  return new Set([...ladder, ...jobs])
}
