import type { FindingText, FindingWords } from '../finding-text.ts'
import { claimsFindings } from './uk/claims-findings.ts'
import { comparisonFindings } from './uk/comparison-findings.ts'
import { estimateFindings } from './uk/estimate-findings.ts'
import { inputFindings } from './uk/input-findings.ts'
import { netAndPublicMoneyFindings } from './uk/net-and-public-money-findings.ts'
import { ukrainianPieces } from './uk/pieces.ts'
import { plantFindings } from './uk/plant-findings.ts'
import { retrainingPlanFindings } from './uk/retraining-plan-findings.ts'
import { riskFindings } from './uk/risk-findings.ts'
import { scenarioFindings } from './uk/scenario-findings.ts'
import { serviceFindings } from './uk/service-findings.ts'
import { traceFindings } from './uk/trace-findings.ts'
import { workforceFindings } from './uk/workforce-findings.ts'

/** Ukrainian texts of findings, by code. */
const findingsUkrainian: Readonly<Record<string, FindingText>> = {
  ...inputFindings,
  ...claimsFindings,
  ...comparisonFindings,
  ...serviceFindings,
  ...traceFindings,
  ...scenarioFindings,
  ...estimateFindings,
  ...netAndPublicMoneyFindings,
  ...workforceFindings,
  ...retrainingPlanFindings,
  ...plantFindings,
  ...riskFindings,
}

export const ukrainianFindingWords: FindingWords = {
  texts: findingsUkrainian,
  pieces: ukrainianPieces,
  found: 'є {found}',
  expected: 'очікується: {expected}',
}
