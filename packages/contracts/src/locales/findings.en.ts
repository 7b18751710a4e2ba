import type { FindingText, FindingWords } from '../finding-text.ts'
import { claimsFindings } from './en/claims-findings.ts'
import { comparisonFindings } from './en/comparison-findings.ts'
import { estimateFindings } from './en/estimate-findings.ts'
import { inputFindings } from './en/input-findings.ts'
import { netAndPublicMoneyFindings } from './en/net-and-public-money-findings.ts'
import { plantFindings } from './en/plant-findings.ts'
import { retrainingPlanFindings } from './en/retraining-plan-findings.ts'
import { riskFindings } from './en/risk-findings.ts'
import { scenarioFindings } from './en/scenario-findings.ts'
import { serviceFindings } from './en/service-findings.ts'
import { traceFindings } from './en/trace-findings.ts'
import { workforceFindings } from './en/workforce-findings.ts'

/** English texts of findings, by code. Add a code's text to the file of its subject in the change that raises it. */
const findingsEnglish: Readonly<Record<string, FindingText>> = {
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

export const englishFindingWords: FindingWords = {
  texts: findingsEnglish,
  pieces: {},
  found: 'found {found}',
  expected: 'expected {expected}',
}
