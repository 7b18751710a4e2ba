import { expect, test } from 'vitest'
import { costPerJob } from './cost-per-job.ts'

test('money over jobs; without jobs it has no meaning', () => {
  expect(costPerJob(12, 400)).toBe(30_000)
  expect(costPerJob(12, 0)).toBeNaN()
  expect(costPerJob(12, -3)).toBeNaN()
})
