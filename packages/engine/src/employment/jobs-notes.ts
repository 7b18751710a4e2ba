import type { Finding } from '@shiftwork/contracts'
import { hasEmployment, type LinkedEconomies, uncountedIndustries } from '../input-output/linked-economies.ts'

/** Which jobs of one economy the employment data do not cover. */
export function jobsNotes(model: LinkedEconomies, economy: number): Finding[] {
  const code = model.economies[economy]!
  if (!hasEmployment(model, economy)) return [notEstimated([code])]
  const missing = uncountedIndustries(model, economy)
  if (missing.length === 0) return []
  return [
    {
      code: 'jobs-understated',
      severity: 'note',
      path: code,
      found: `no employment data for ${missing.join(', ')}`,
      expected: 'employment of every industry',
      remedy: 'The jobs of these industries are missing in the totals; they are not zero.',
      values: { economy: code, industries: missing.join(', ') },
    },
  ]
}

/** Economies without any employment data. */
export function notEstimated(economies: readonly string[]): Finding {
  return {
    code: 'jobs-not-estimated',
    severity: 'note',
    found: economies.join(', '),
    expected: 'employment by industry',
    remedy: 'The jobs of these economies are not estimated; they are not zero.',
    values: { economies: economies.length },
  }
}
