import type { MoveEvidence } from '../move-measures.ts'
import type { OccupationProfiles } from '../occupation-profiles.ts'

/** What is known of occupations and of moves between them, whatever the scenario says. */
export interface MoveSources {
  readonly profiles: OccupationProfiles
  readonly evidence: (from: string, to: string) => MoveEvidence
  /** Reference pay by occupation in an economy, by its code; only ratios are used. */
  readonly pay: (economy: string) => (occupation: string) => number | undefined
}
