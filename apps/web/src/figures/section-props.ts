import type { Estimate, Names, Run } from '@shiftwork/contracts'

/** What every section of a result is given. */
export interface SectionProps {
  readonly run: Run
  readonly estimate: Estimate
  readonly names: Names
}
