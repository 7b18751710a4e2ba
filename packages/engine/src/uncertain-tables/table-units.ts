import type { UnitDemand } from '../demand/project.ts'

/**
 * What a drawn table of a host calls for beside the table itself: more or less of each of its products at home, and of each of its imports.
 * Host by host, in a host the n products at home and then the n imported ones.
 */
export function tableUnits(hosts: readonly number[], industries: number): UnitDemand[] {
  return hosts.flatMap((economy) =>
    (['supply', 'imports'] as const).flatMap((kind) =>
      Array.from({ length: industries }, (_, product): UnitDemand => ({ kind, economy, product })),
    ),
  )
}
