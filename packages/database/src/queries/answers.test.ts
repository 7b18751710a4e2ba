import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentHash } from '../content-hash.ts'
import type { Database } from '../database.ts'
import { addOtherWorkspace, addScenario, otherWorkspace, runOf, workspace } from '../rows-for-tests.ts'
import { engines, openTestDatabase } from '../testing.ts'
import { getAnswer, keepAnswer, storeAnswer } from './answers.ts'
import { cancelRun, enqueueRun, getRun, latestRuns, listRuns, startRun } from './runs.ts'

describe.each(engines)('answers on %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase(engine)
    await addOtherWorkspace(database)
  })
  afterAll(() => database.close())

  const asked = async (key: string) => {
    const scenario = await addScenario(database, key)
    const { run } = await enqueueRun(database.kysely, { ...(await runOf(database, scenario, key)), kind: 'comparison' })
    await startRun(database.kysely, run.id)
    return { run, scenario }
  }
  const answer = (run: string, text: string) => ({
    run,
    kind: 'comparison' as const,
    hash: contentHash(text),
    content: { text, none: null },
  })

  test('answer and state are written together, once, by whichever worker is first', async () => {
    const { run } = await asked('stored')
    const outcomes = await Promise.all([1, 2, 3].map(() => storeAnswer(database.kysely, answer(run.id, 'same'))))
    expect(outcomes.sort()).toEqual(['ended', 'ended', 'stored'])
    expect(await getRun(database.kysely, workspace, run.id)).toMatchObject({
      state: 'done',
      answerHash: contentHash('same'),
      estimateHash: null,
    })
    const stored = { kind: 'comparison', hash: contentHash('same'), content: { text: 'same', none: null } }
    expect(await getAnswer(database.kysely, workspace, run.keyHash)).toEqual(stored)
    expect(await getAnswer(database.kysely, otherWorkspace, run.keyHash)).toBeUndefined()
  })

  test('a run that was cancelled gets none', async () => {
    const { run } = await asked('cancelled')
    await cancelRun(database.kysely, workspace, run.id)
    expect(await storeAnswer(database.kysely, answer(run.id, 'late'))).toBe('ended')
    expect(await getAnswer(database.kysely, workspace, run.keyHash)).toBeUndefined()
  })

  test('an answer that no run gave is kept once under its key, and cannot be changed', async () => {
    const keep = (text: string) =>
      keepAnswer(database.kysely, { workspace, keyHash: contentHash('claims'), kind: 'claims', hash: contentHash(text), content: { text } })
    await keep('first')
    await keep('second')
    expect(await getAnswer(database.kysely, workspace, contentHash('claims'))).toMatchObject({ content: { text: 'first' } })
    await expect(database.kysely.updateTable('answer').set({ content: '{}' }).execute()).rejects.toThrow('immutable')
    await expect(database.kysely.deleteFrom('answer').execute()).rejects.toThrow('immutable')
  })

  test('runs are listed by kind, and the newest one of a scenario is an estimate', async () => {
    const { run, scenario } = await asked('kinds')
    const { run: estimate } = await enqueueRun(database.kysely, await runOf(database, scenario, 'kinds, estimate'))
    const list = async (kind?: 'comparison' | 'estimate') =>
      (await listRuns(database.kysely, workspace, { scenario: scenario.id, limit: 9, ...(kind && { kind }) })).map(({ id }) => id)
    expect(await list()).toEqual([estimate.id, run.id])
    expect(await list('comparison')).toEqual([run.id])
    const { run: later } = await enqueueRun(database.kysely, { ...(await runOf(database, scenario, 'kinds, later')), kind: 'sweep' })
    expect((await list())[0]).toBe(later.id)
    expect((await latestRuns(database.kysely, workspace, [scenario.id])).map(({ id }) => id)).toEqual([estimate.id])
  })
})
