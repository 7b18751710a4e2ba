import { builtInWorkspaceId, cancelRun, type Database, getEstimateOfRun, listCuts, runBlocksDone } from '@shiftwork/database'
import { engines, openTestDatabase } from '@shiftwork/database/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { computeBlocks } from './compute-blocks.ts'
import { type Estimator, openEstimator } from './estimator.ts'
import { openRunQueue, type RunQueue } from './queue.ts'
import { resumeRuns } from './resume-runs.ts'
import { queueRun, scenario, untilEnded } from './testing/queued-run.ts'
import { startWorker, type Worker } from './work.ts'

let estimator: Estimator
beforeAll(() => {
  estimator = openEstimator({ threads: 1 })
})
afterAll(() => estimator.close())

describe.each(engines)('a worker on %s', (engine) => {
  let database: Database
  let queue: RunQueue
  const workers: Worker[] = []
  const faults: { trace: string; error: unknown }[] = []

  beforeAll(async () => {
    database = await openTestDatabase(engine)
    queue = await openRunQueue(database, (error) => faults.push({ trace: 'queue', error }))
  })
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.stop()
    faults.length = 0
  })
  afterAll(async () => {
    await queue.close()
    await database.close()
  })
  const workshop = () => ({ database, queue, estimator })
  const start = async () => workers.push(await startWorker(workshop(), (trace, error) => faults.push({ trace, error })))

  test('computes what is queued and writes estimate, cuts and state together', async () => {
    await start()
    const id = await queueRun(database, queue, estimator, { seed: 11, draws: 1024 })
    const run = await untilEnded(database, id)
    expect(run).toMatchObject({ state: 'done', blocksDone: 4, error: null })
    const estimate = await getEstimateOfRun(database.kysely, builtInWorkspaceId, id)
    expect(estimate!.hash).toBe(run.estimateHash)
    expect((await listCuts(database.kysely, builtInWorkspaceId, id)).map((cut) => cut.name)).toContain('criteria')
    expect(await runBlocksDone(database.kysely, id)).toEqual([])
  })

  test('that stops half way leaves its blocks; the next one goes on from there to the bytes of an undisturbed run', {
    timeout: 120_000,
  }, async () => {
    const id = await queueRun(database, queue, estimator, { draws: 4096 })
    const stop = new AbortController()
    const job = { run: id, from: 0, to: 16 }
    const counted = { ...estimator, computeBlocks: countingBlocks(estimator, 5, stop) }
    await expect(computeBlocks({ ...workshop(), estimator: counted }, job, stop.signal)).rejects.toThrow()
    const before = await runBlocksDone(database.kysely, id)
    expect(before.length).toBeGreaterThanOrEqual(5)
    expect(before.length).toBeLessThan(16)
    const computed: number[] = []
    const watched = { ...estimator, computeBlocks: watchedBlocks(estimator, computed) }
    await resumeRuns(workshop())
    workers.push(await startWorker({ ...workshop(), estimator: watched }, (trace, error) => faults.push({ trace, error })))
    const { estimateHash } = await untilEnded(database, id)
    expect(computed.filter((block) => before.includes(block))).toEqual([])
    const undisturbed = await openTestDatabase(engine)
    const itsQueue = await openRunQueue(undisturbed, () => undefined)
    const itsWorker = await startWorker({ database: undisturbed, queue: itsQueue, estimator }, () => undefined)
    const other = await untilEnded(undisturbed, await queueRun(undisturbed, itsQueue, estimator, { draws: 4096 }))
    await itsWorker.stop()
    await itsQueue.close()
    await undisturbed.close()
    expect(estimateHash).toBe(other.estimateHash)
  })

  test('leaves a run alone that was cancelled, and no block of it', async () => {
    await start()
    const id = await queueRun(database, queue, estimator, { seed: 12, draws: 262_144 })
    while ((await runBlocksDone(database.kysely, id)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await cancelRun(database.kysely, builtInWorkspaceId, id)).toBe('cancelled')
    const next = await untilEnded(database, await queueRun(database, queue, estimator, { draws: 256, seed: 9 }))
    expect(next.state).toBe('done')
    expect(await runBlocksDone(database.kysely, id)).toEqual([])
    expect(await getEstimateOfRun(database.kysely, builtInWorkspaceId, id)).toBeUndefined()
  })

  test('fails a run at once over what a user can mend, with the findings', async () => {
    await start()
    const wrong = { scenario: { ...scenario, months: 'many' }, inputsHash: estimator.inputsHash(scenario) }
    const run = await untilEnded(database, await queueRun(database, queue, estimator, { seed: 13, draws: 256, request: wrong }))
    expect(run).toMatchObject({ state: 'failed', error: [{ path: '/months' }] })
    expect(faults).toEqual([])
  })

  test('fails a run of another version of the engine instead of computing it with this one', async () => {
    await start()
    const run = await untilEnded(database, await queueRun(database, queue, estimator, { seed: 14, draws: 256, engine: '0.0.0-other' }))
    expect(run).toMatchObject({ state: 'failed', error: [{ code: 'other-model-version' }] })
  })

  test('tries three times over a fault of its own, then fails the run with the trace id of the last', async () => {
    await start()
    const run = await untilEnded(database, await queueRun(database, queue, estimator, { seed: 15, draws: 256, request: null }))
    expect(faults).toHaveLength(3)
    expect(run).toMatchObject({ state: 'failed', error: [{ code: 'run-failed', values: { trace: faults[2]!.trace } }] })
  })

  test('beside another one: each block once, one estimate', async () => {
    await start()
    await start()
    const id = await queueRun(database, queue, estimator, { seed: 16, draws: 20_480 })
    expect(await untilEnded(database, id)).toMatchObject({ state: 'done', blocksDone: 80 })
    const { rows } = await database.executeSql('select count(*)::int as estimates from estimate where run_id = $1', [id])
    expect(rows).toEqual([{ estimates: 1 }])
    expect(faults).toEqual([])
  })

  test('queues again what has no job any more: a run restored from a backup', async () => {
    const id = await queueRun(database, queue, estimator, { seed: 17, draws: 512 })
    await queue.clear()
    expect(await resumeRuns(workshop())).toBe(1)
    await start()
    expect((await untilEnded(database, id)).state).toBe('done')
    expect(await resumeRuns(workshop())).toBe(0)
  })
})

/** The same blocks, stopped once so many of them are written. */
function countingBlocks(estimator: Estimator, most: number, stop: AbortController): Estimator['computeBlocks'] {
  let written = 0
  return (of, blocks, onBlock, signal) =>
    estimator.computeBlocks(
      of,
      blocks,
      async (block, bytes) => {
        await onBlock(block, bytes)
        written += 1
        if (written >= most) stop.abort()
      },
      signal,
    )
}

/** The same blocks, written down as they are computed. */
function watchedBlocks(estimator: Estimator, computed: number[]): Estimator['computeBlocks'] {
  return (of, blocks, onBlock, signal) =>
    estimator.computeBlocks(
      of,
      blocks,
      (block, bytes) => {
        computed.push(block)
        return onBlock(block, bytes)
      },
      signal,
    )
}
