import type { PlanDual, RetrainingPlan, Scenario } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { dualRows } from './dual-rows.ts'

const dual = (kind: PlanDual['kind'], id: string, units: number, postMonths: number, from = 0): PlanDual => ({
  kind,
  id,
  per: kind === 'budget' ? 1000 : 1,
  from,
  postMonths,
  units,
  resolved: null,
})
const plan = {
  start: '2027-11',
  monthsPerStep: 3,
  duals: [
    dual('pool', 'line', 0, 9),
    dual('budget', 'region 2028', 0, 12, 1),
    dual('seat', 'welding', 4, 2, 2),
    dual('budget', 'all', 0, 1),
  ],
} as unknown as RetrainingPlan
const scenario = { pools: [{ id: 'line', name: 'The closing line' }], courses: [] } as unknown as Scenario

test('what brings most output comes first, then what fills most posts; names and calendar months stand in for ids and steps', () => {
  const rows = dualRows(plan, scenario, (code) => (code === 'region' ? 'The region' : code))
  expect(rows.map(({ name, year, month }) => [name, year, month])).toEqual([
    ['welding', '', '2028-05'],
    ['The region', '2028', '2028-02'],
    ['The closing line', '', '2027-11'],
    ['all', '', '2027-11'],
  ])
})
