import type { Comparison, Names } from '@shiftwork/contracts'
import type { Compared } from './compared.ts'

/** What every part of the answer of a comparison is given; runs of the comparison stand in the order of the page. */
export interface AnswerProps {
  readonly comparison: Comparison
  readonly compared: readonly Compared[]
  readonly names: Names
}
