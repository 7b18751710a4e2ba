import type { AreaShares } from './ladder-shares.ts'

/** Where a project's shares of the ladder stand in the list of assumptions. */
export interface ProjectNet {
  /** Whether a counterfactual says what happens anyway: deadweight then counts as 0. */
  readonly counterfactual: boolean
  readonly ofHosts: readonly AreaShares[]
  readonly ofParts: readonly AreaShares[]
  /** All economies that do not host the project, and the world. */
  readonly ofOthers: AreaShares
  /** Indirect and induced jobs for one direct job above which a warning is given. */
  readonly jobsPerDirectJobWarning: number
}

/** The values of a place's shares in one draw. */
export function areaValues(area: AreaShares, values: Float64Array): AreaShares {
  return {
    deadweight: values[area.deadweight]!,
    displacement: values[area.displacement]!,
    substitution: values[area.substitution]!,
    inCommuting: values[area.inCommuting]!,
    leakage: values[area.leakage]!,
    crowdingOut: values[area.crowdingOut]!,
  }
}
