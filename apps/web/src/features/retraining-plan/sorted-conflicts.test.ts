import type { Finding, Scenario } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { sortedConflicts } from './sorted-conflicts.ts'

const conflict = (code: string, values: Finding['values']): Finding => ({ code, severity: 'error', values })
const scenario = { pools: [{ id: 'line', name: 'The closing line' }], courses: [] } as unknown as Scenario

test('what can be changed comes before the posts that stay open, the most open first; pools have their names', () => {
  const sorted = sortedConflicts(
    [
      conflict('plan-date-opening-short', { occupation: '8211', people: 3 }),
      conflict('plan-date-opening-short', { occupation: '7212', people: 30 }),
      conflict('plan-date-pool-too-small', { pool: 'line' }),
      conflict('plan-date-whole-budget-too-small', { amount: 5000 }),
    ],
    scenario,
  )
  expect(sorted.map(({ values }) => values.amount ?? values.pool ?? values.people)).toEqual([5000, 'The closing line', 30, 3])
})
