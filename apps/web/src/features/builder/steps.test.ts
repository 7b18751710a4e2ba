import { expect, test } from 'vitest'
import { stepOf } from './steps.ts'

test.each([
  ['/name', 'project'],
  ['/product/capacityPerMonth/range', 'project'],
  ['/product', 'project'],
  ['/product/price', 'money'],
  ['/product/learningRate/claims/0/value', 'money'],
  ['/phases/0/from', 'money'],
  ['/phases', 'money'],
  ['/phases/2/spending/11/origin/UKR', 'places'],
  ['/phases/0/posts/1/count', 'workforce'],
  ['/pools/3/joins/0/people', 'training'],
  ['/courses', 'training'],
  ['/plan/budgets/0/amount', 'training'],
  ['/risk/exposures/0/strikes/rate', 'risk'],
  ['/parameters/household-spending.UKR', 'check'],
])('%s is asked for in %s', (path, step) => {
  expect(stepOf(path)).toBe(step)
})
