import { expect, test } from 'vitest'
import { runKey, scenarioHash } from './keys.ts'
import { plant } from './scenario-of-tests.ts'

test('the hash of a scenario is of its inputs: names and notes are not in it', () => {
  const renamed = plant((input) => {
    input.name = 'Another name'
    input.notes = 'Notes'
    input.product.name = 'Another thing'
    input.phases[0]!.spending![0]!.note = 'A note'
    input.phases[0]!.posts![0]!.note = 'A note'
  })
  expect(scenarioHash(renamed)).toBe(scenarioHash(plant()))
  const threatened = (named: object) =>
    plant((input) => {
      input.risk = { exposures: [{ id: 'war', kind: 'conflict', place: 'UKR', outputLoss: 0.05, ...named }] }
    })
  expect(scenarioHash(threatened({ name: 'The war', note: 'A note' }))).toBe(scenarioHash(threatened({})))
  expect(scenarioHash(threatened({}))).not.toBe(scenarioHash(plant()))
  const changed = plant((input) => {
    input.phases[1]!.posts![1]!.count = 16
  })
  expect(scenarioHash(changed)).not.toBe(scenarioHash(plant()))
})

test('the key of a run names scenario, model, engine, seed, draws and kind', () => {
  const run = { scenario: plant(), model: { hash: 'a'.repeat(64), engine: '1.0.0' }, seed: 1, draws: 1024, kind: 'estimate' as const }
  const keys = [
    run,
    { ...run, seed: 2 },
    { ...run, draws: 2048 },
    { ...run, kind: 'sweep' as const },
    { ...run, model: { ...run.model, engine: '1.0.1' } },
    { ...run, model: { ...run.model, hash: 'b'.repeat(64) } },
  ].map(runKey)
  expect(new Set(keys).size).toBe(keys.length)
  expect(runKey(run)).toBe(keys[0])
})
