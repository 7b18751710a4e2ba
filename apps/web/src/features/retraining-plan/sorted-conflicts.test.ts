import type { Finding, Scenario } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { sortedConflicts } from './sorted-conflicts.ts'

const conflict = (code: string, values: Finding['values']): Finding => ({ code, severity: 'error', values })
const scenario = { pools: [{ id: 'line', name: 'The closing line' }], courses: [] } as unknown as Scenario

test('what can be changed comes before the posts that stay open, the most open first; pools have their names', () => {
  const sorted = sortedConflicts(
    [
      conflict('plan-date-opening-short', { occupation: '8211', people: 2.7 }),
      conflict('plan-date-opening-short', { occupation: '8212', people: 0.2 }),
      conflict('plan-date-budget-too-small', { payer: 'employer', year: 2028, amount: 1234.5 }),
      conflict('plan-date-opening-short', { occupation: '7212', people: 30 }),
      conflict('plan-date-pool-too-small', { pool: 'line' }),
      conflict('plan-date-whole-budget-too-small', { amount: 5000 }),
    ],
    scenario,
    'The firm itself',
  )
  expect(sorted.map(({ values }) => [values.payer, values.amount ?? values.pool ?? values.people])).toEqual([
    [undefined, '5,000'],
    ['The firm itself', '1,235'],
    [undefined, 'The closing line'],
    [undefined, '30'],
    [undefined, '3'],
    [undefined, '1'],
  ])
})
