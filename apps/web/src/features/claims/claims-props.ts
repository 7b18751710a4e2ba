import type { ClaimsReport, Names, Run, Scenario } from '@shiftwork/contracts'
import type { AssumptionWords } from '../../figures/assumption-words.ts'

/** What every part of the page of claims is given. */
export interface ClaimsProps {
  readonly report: ClaimsReport
  readonly run: Run
  readonly names: Names
  readonly words: { readonly scenario: Scenario; readonly wordsOf: (path: string, pointer: string) => AssumptionWords }
}
