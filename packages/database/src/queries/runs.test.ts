import { finding } from '@shiftwork/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { addOtherWorkspace, addScenario, otherWorkspace, runOf, workspace } from '../rows-for-tests.ts'
import { engines, openTestDatabase } from '../testing.ts'
import { readRunBlocks, runBlocksDone, writeRunBlock } from './run-blocks.ts'
import {
  cancelRun,
  enqueueRun,
  failRun,
  finishRun,
  getRun,
  getRunToWork,
  getWholeRun,
  latestRuns,
  listRuns,
  listUnfinishedRuns,
  startRun,
} from './runs.ts'

describe.each(engines)('runs on %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase(engine)
    await addOtherWorkspace(database)
  })
  afterAll(() => database.close())

  const queued = async (key: string) =>
    (await enqueueRun(database.kysely, await runOf(database, await addScenario(database, key), key))).run
  const block = (run: string, number: number) =>
    writeRunBlock(database.kysely, { run, block: number, bytes: Uint8Array.from([number, 255]) })

  test('many requests with the same key give one run', async () => {
    const wanted = await runOf(database, await addScenario(database, 'Same'), 'same key')
    const answers = await Promise.all(Array.from({ length: 10 }, () => enqueueRun(database.kysely, wanted)))
    expect(new Set(answers.map((answer) => answer.run.id)).size).toBe(1)
    expect(answers.filter((answer) => answer.outcome === 'queued')).toHaveLength(1)
    expect(answers[0]!.run).toMatchObject({ seed: 4_294_967_295, request: { key: 'same key' }, state: 'queued' })
  })

  test('the key of a done run is kept, that of a cancelled or failed one is free', async () => {
    const wanted = await runOf(database, await addScenario(database, 'Key'), 'one key')
    const first = await enqueueRun(database.kysely, wanted)
    expect(await cancelRun(database.kysely, workspace, first.run.id)).toBe('cancelled')
    const second = await enqueueRun(database.kysely, wanted)
    expect(second.outcome).toBe('queued')
    expect(await failRun(database.kysely, second.run.id, [finding('out-of-memory')])).toBe(true)
    const third = await enqueueRun(database.kysely, wanted)
    expect(third.outcome).toBe('queued')
    expect(await finishRun(database.kysely, third.run.id)).toBe(true)
    expect(await enqueueRun(database.kysely, wanted)).toMatchObject({ outcome: 'known', run: { id: third.run.id, state: 'done' } })
    expect((await getRunToWork(database.kysely, second.run.id))!.error).toEqual([finding('out-of-memory')])
  })

  test('a run that has ended is not started, ended or written again', async () => {
    const { id } = await queued('ended')
    expect(await startRun(database.kysely, id)).toBe(true)
    expect(await startRun(database.kysely, id)).toBe(true)
    expect(await block(id, 0)).toMatchObject({ written: true, ended: false })
    expect(await cancelRun(database.kysely, workspace, id)).toBe('cancelled')
    expect(await startRun(database.kysely, id)).toBe(false)
    expect(await finishRun(database.kysely, id)).toBe(false)
    expect(await failRun(database.kysely, id, [finding('late')])).toBe(false)
    expect(await block(id, 1)).toEqual({ written: false, ended: true, done: 0, total: 4 })
    expect(await cancelRun(database.kysely, workspace, id)).toBe('ended')
    expect(await getRun(database.kysely, workspace, id)).toMatchObject({ state: 'cancelled', blocksDone: 0, error: null })
  })

  test('a block is written once, and progress counts what is there', async () => {
    const { id } = await queued('blocks')
    await startRun(database.kysely, id)
    expect(await block(id, 2)).toEqual({ written: true, ended: false, done: 1, total: 4 })
    expect(await block(id, 2)).toEqual({ written: false, ended: false, done: 1, total: 4 })
    expect(await block(id, 0)).toEqual({ written: true, ended: false, done: 2, total: 4 })
    expect(await runBlocksDone(database.kysely, id)).toEqual([0, 2])
    expect(await readRunBlocks(database.kysely, id)).toEqual([
      { block: 0, bytes: Buffer.from([0, 255]) },
      { block: 2, bytes: Buffer.from([2, 255]) },
    ])
    expect(await getRun(database.kysely, workspace, id)).toMatchObject({ blocksDone: 2, blocksTotal: 4, queuePlace: 0 })
  })

  test('of workers that write their blocks in transactions at once, exactly one sees the last', async () => {
    const { id } = await queued('last block')
    await startRun(database.kysely, id)
    const written = [0, 1, 2, 3].map((number) =>
      database.kysely.transaction().execute(async (trx) => {
        const answer = await writeRunBlock(trx, { run: id, block: number, bytes: Uint8Array.of(number) })
        await new Promise((resolve) => setTimeout(resolve, 10))
        return answer.done
      }),
    )
    expect((await Promise.all(written)).sort()).toEqual([1, 2, 3, 4])
  })

  test('the place in the queue counts the unfinished runs ahead', async () => {
    const ahead = (await listUnfinishedRuns(database.kysely)).length
    const first = await queued('first in the queue')
    const second = await queued('second in the queue')
    expect((await getRun(database.kysely, workspace, first.id))!.queuePlace).toBe(ahead)
    expect((await getRun(database.kysely, workspace, second.id))!.queuePlace).toBe(ahead + 1)
    await cancelRun(database.kysely, workspace, first.id)
    expect((await getRun(database.kysely, workspace, second.id))!.queuePlace).toBe(ahead)
    expect((await listUnfinishedRuns(database.kysely)).map((run) => run.id)).not.toContain(first.id)
  })

  test('lists newest first, by scenario, and the newest of each scenario', async () => {
    const scenario = await addScenario(database, 'Listed')
    const ids: string[] = []
    for (const key of ['l1', 'l2', 'l3']) ids.push((await enqueueRun(database.kysely, await runOf(database, scenario, key))).run.id)
    const page = await listRuns(database.kysely, workspace, { scenario: scenario.id, limit: 2 })
    expect(page.map((run) => run.id)).toEqual([ids[2], ids[1]])
    const rest = await listRuns(database.kysely, workspace, { scenario: scenario.id, limit: 2, after: ids[1]! })
    expect(rest.map((run) => run.id)).toEqual([ids[0]])
    const latest = await latestRuns(database.kysely, workspace, [scenario.id])
    expect(latest).toMatchObject([{ id: ids[2], scenarioId: scenario.id, scenarioName: 'Listed', version: 1, estimateHash: null }])
  })

  test('what is shown of a run holds its question, and no scenario', async () => {
    const wanted = await runOf(database, await addScenario(database, 'Question'), 'a question')
    const question = { scenarios: [{ name: 'Question', months: 12 }], draws: 3e9 }
    const { id } = (
      await enqueueRun(database.kysely, {
        ...wanted,
        kind: 'sweep',
        request: { question, asked: { target: 1e-7 }, drawsTotal: 34_000_000 },
      })
    ).run
    for (const shown of [
      await getRun(database.kysely, workspace, id),
      (await listRuns(database.kysely, workspace, { kind: 'sweep', limit: 9 }))[0],
    ]) {
      expect(shown).toMatchObject({ id, asked: { target: 1e-7 }, drawsTotal: 34_000_000 })
      expect(JSON.stringify(shown)).not.toContain('months')
    }
    const { id: estimate } = await queued('no question')
    expect(await getRun(database.kysely, workspace, estimate)).toMatchObject({ asked: null, drawsTotal: null })
    expect(await getWholeRun(database.kysely, workspace, estimate)).toMatchObject({ id: estimate, request: { key: 'no question' } })
    expect(await getWholeRun(database.kysely, otherWorkspace, estimate)).toBeUndefined()
  })

  test('a finding with a number that is none is kept, without the number', async () => {
    const { id } = await queued('not a number')
    expect(await failRun(database.kysely, id, [finding('target-not-reached', { values: { lowest: Number.NaN, target: 5 } })])).toBe(true)
    expect((await getRun(database.kysely, workspace, id))!.error).toMatchObject([{ values: { lowest: null, target: 5 } }])
  })

  test("another workspace's run is not there", async () => {
    const { id } = await queued('private')
    expect(await getRun(database.kysely, otherWorkspace, id)).toBeUndefined()
    expect(await cancelRun(database.kysely, otherWorkspace, id)).toBe('missing')
    expect(await listRuns(database.kysely, otherWorkspace, { limit: 10 })).toEqual([])
  })
})
