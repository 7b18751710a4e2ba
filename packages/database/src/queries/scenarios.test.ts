import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentHash } from '../content-hash.ts'
import type { Database } from '../database.ts'
import { actor, addOtherWorkspace, addScenario, mine, otherWorkspace, workspace } from '../rows-for-tests.ts'
import { engines, openTestDatabase } from '../testing.ts'
import { getScenarioVersion, listScenarioVersions } from './scenario-versions.ts'
import {
  createScenario,
  deleteScenario,
  getScenario,
  getScenarioOfExample,
  listScenarios,
  renameScenario,
  restoreScenarioVersion,
  saveScenario,
  undeleteScenario,
} from './scenarios.ts'

describe.each(engines)('scenarios on %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase(engine)
    await addOtherWorkspace(database)
  })
  afterAll(() => database.close())

  const content = (name: string, price: number) => ({ name, price })
  const change = (id: string, rowVersion: number) => ({ ...mine, id, rowVersion })

  test('every save is a new version; the old ones stay as they were', async () => {
    const db = database.kysely
    const first = await createScenario(db, { ...mine, content: content('Plant', 1), inputsHash: contentHash('1') })
    expect(first).toMatchObject({ name: 'Plant', currentVersion: 1, rowVersion: 1, content: { name: 'Plant', price: 1 } })
    const saved = await saveScenario(db, { ...change(first.id, 1), content: content('Plant', 2), inputsHash: contentHash('2') })
    expect(saved).toMatchObject({ outcome: 'changed', scenario: { currentVersion: 2, rowVersion: 2, content: { price: 2 } } })
    const renamed = await renameScenario(db, { ...change(first.id, 2), name: 'Works' })
    expect(renamed).toMatchObject({
      outcome: 'changed',
      scenario: { name: 'Works', inputsHash: contentHash('2'), content: { name: 'Works', price: 2 } },
    })
    const restored = await restoreScenarioVersion(db, { ...change(first.id, 3), version: 1 })
    expect(restored).toMatchObject({ outcome: 'changed', scenario: { currentVersion: 4, name: 'Plant', inputsHash: contentHash('1') } })
    const versions = await listScenarioVersions(db, workspace, first.id, { limit: 3 })
    expect(versions.map((version) => [version.number, version.restoredFrom, version.savedBy])).toEqual([
      [4, 1, 'Owner'],
      [3, null, 'Owner'],
      [2, null, 'Owner'],
    ])
    const rest = await listScenarioVersions(db, workspace, first.id, { limit: 3, after: 2 })
    expect(rest.map((version) => version.number)).toEqual([1])
    expect((await getScenarioVersion(db, workspace, first.id, 2))!.content).toEqual({ name: 'Plant', price: 2 })
  })

  test('a stored version is refused every change, by the database itself', async () => {
    const { id } = await addScenario(database, 'Fixed')
    const update = database.kysely.updateTable('scenarioVersion').set({ content: '{}' }).where('scenarioId', '=', id).execute()
    await expect(update).rejects.toThrow('immutable')
    await expect(database.kysely.deleteFrom('scenarioVersion').where('scenarioId', '=', id).execute()).rejects.toThrow('immutable')
  })

  test('of many editors with the same row version exactly one wins', async () => {
    const { id } = await addScenario(database, 'Contested')
    const save = (n: number) =>
      saveScenario(database.kysely, { ...change(id, 1), content: content(`Editor ${n}`, n), inputsHash: contentHash(`${n}`) })
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, n) => save(n)))
    expect(outcomes.filter((one) => one.outcome === 'changed')).toHaveLength(1)
    expect(outcomes.filter((one) => one.outcome === 'stale' && one.rowVersion === 2)).toHaveLength(19)
    expect(await listScenarioVersions(database.kysely, workspace, id, { limit: 10 })).toHaveLength(2)
  })

  test('deleting hides, undeleting shows again', async () => {
    const db = database.kysely
    const { id } = await addScenario(database, 'Passing')
    const ids = async (deleted: boolean) => (await listScenarios(db, workspace, { deleted, limit: 200 })).map((one) => one.id)
    expect(await deleteScenario(db, change(id, 7))).toEqual({ outcome: 'stale', rowVersion: 1 })
    expect(await deleteScenario(db, change(id, 1))).toMatchObject({ outcome: 'changed' })
    expect(await ids(false)).not.toContain(id)
    expect(await ids(true)).toContain(id)
    expect(await saveScenario(db, { ...change(id, 2), content: content('x', 1), inputsHash: contentHash('x') })).toEqual({
      outcome: 'missing',
    })
    expect(await undeleteScenario(db, workspace, id)).toMatchObject({ id, deletedAt: null, rowVersion: 3 })
    expect(await undeleteScenario(db, workspace, id)).toMatchObject({ rowVersion: 3 })
    expect(await ids(false)).toContain(id)
  })

  test('a list goes page by page, newest first', async () => {
    const made = [await addScenario(database, 'P1'), await addScenario(database, 'P2'), await addScenario(database, 'P3')]
    const first = await listScenarios(database.kysely, workspace, { limit: 2 })
    expect(first.map((one) => one.name)).toEqual(['P3', 'P2'])
    const next = await listScenarios(database.kysely, workspace, { limit: 1, after: first[1]!.id })
    expect(next.map((one) => one.id)).toEqual([made[0]!.id])
  })

  test('an example is made once in a workspace, and found again though deleted', async () => {
    const db = database.kysely
    const example = { ...mine, content: content('Example', 1), inputsHash: contentHash('e'), example: 'drone-plant/a' }
    const { id } = await createScenario(db, example)
    await expect(createScenario(db, example)).rejects.toMatchObject({ constraint: 'scenario_example_once' })
    await deleteScenario(db, change(id, 1))
    expect(await getScenarioOfExample(db, workspace, 'drone-plant/a')).toMatchObject({ id })
  })

  test("another workspace's scenario is not there", async () => {
    const db = database.kysely
    const { id } = await addScenario(database, 'Private')
    expect(await getScenario(db, otherWorkspace, id)).toBeUndefined()
    expect(await getScenarioVersion(db, otherWorkspace, id, 1)).toBeUndefined()
    expect(await listScenarios(db, otherWorkspace, { limit: 10 })).toEqual([])
    expect(await deleteScenario(db, { workspace: otherWorkspace, actor, id, rowVersion: 1 })).toEqual({ outcome: 'missing' })
    expect(await undeleteScenario(db, otherWorkspace, id)).toBeUndefined()
  })
})
