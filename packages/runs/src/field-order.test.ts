import { examples } from '@shiftwork/data'
import { expect, test } from 'vitest'
import { estimateScenario, loadModel, scenarioHash } from './index.ts'

/** The same value with the fields of every object in the opposite order. */
function turnedRound<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turnedRound) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, v]) => [key, turnedRound(v)]),
  ) as T
}

test('a file with its fields in another order gives the same bits, not the same hash alone', async () => {
  const { scenario } = examples()[0]!
  const other = turnedRound(scenario)
  expect(scenarioHash(other)).toBe(scenarioHash(scenario))
  const model = loadModel()
  const of = (given: typeof scenario) => estimateScenario({ scenario: given, model, seed: 1, draws: 0, threads: 1, cuts: [] })
  expect((await of(other)).hash).toBe((await of(scenario)).hash)
})
