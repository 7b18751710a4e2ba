import type { FindingText, FindingWords } from '../finding-text.ts'
import { claimsFindings } from './fr/claims-findings.ts'
import { comparisonFindings } from './fr/comparison-findings.ts'
import { estimateFindings } from './fr/estimate-findings.ts'
import { inputFindings } from './fr/input-findings.ts'
import { netAndPublicMoneyFindings } from './fr/net-and-public-money-findings.ts'
import { frenchPieces } from './fr/pieces.ts'
import { plantFindings } from './fr/plant-findings.ts'
import { retrainingPlanFindings } from './fr/retraining-plan-findings.ts'
import { riskFindings } from './fr/risk-findings.ts'
import { scenarioFindings } from './fr/scenario-findings.ts'
import { serviceFindings } from './fr/service-findings.ts'
import { traceFindings } from './fr/trace-findings.ts'
import { workforceFindings } from './fr/workforce-findings.ts'

/** French texts of findings, by code. */
const findingsFrench: Readonly<Record<string, FindingText>> = {
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

export const frenchFindingWords: FindingWords = {
  texts: findingsFrench,
  pieces: frenchPieces,
  found: 'trouvé : {found}',
  expected: 'attendu : {expected}',
}
