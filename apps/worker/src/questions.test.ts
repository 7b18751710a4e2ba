import { smallScenario } from '@shiftwork/contracts/testing'
import {
  builtInOwnerId,
  builtInWorkspaceId,
  createScenario,
  type Database,
  enqueueRun,
  getAnswer,
  getScenarioVersion,
  runBlocksDone,
} from '@shiftwork/database'
import { openTestDatabase } from '@shiftwork/database/testing'
import { createPool, hashOf, type Question, sweep } from '@shiftwork/runs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { computeBlocks } from './compute-blocks.ts'
import { type Estimator, openEstimator } from './estimator.ts'
import { openRunQueue, type RunQueue } from './queue.ts'
import { resumeRuns } from './resume-runs.ts'
import { scenario, untilEnded } from './testing/queued-run.ts'
import { startWorker } from './work.ts'

let database: Database
let queue: RunQueue
let estimator: Estimator
const faults: unknown[] = []
beforeAll(async () => {
  database = await openTestDatabase('embedded')
  queue = await openRunQueue(database, (error) => faults.push(error))
  estimator = openEstimator({ threads: 1 })
})
afterAll(async () => {
  await queue.close()
  await estimator.close()
  await database.close()
})

const axes = [{ path: 'phases/work/spending/parts/amount', range: [10_000, 30_000] as const, steps: 6 }]
const question: Question = { kind: 'sweep', scenario, axes, seed: 3, draws: 300 }
const who = { workspace: builtInWorkspaceId, actor: builtInOwnerId }

async function asked(of: Question): Promise<string> {
  const { id } = await createScenario(database.kysely, { ...who, content: smallScenario(), inputsHash: estimator.inputsHash(scenario) })
  const version = (await getScenarioVersion(database.kysely, who.workspace, id, 1))!
  const { blocks, draws } = estimator.sizeOf(of)
  const { run } = await enqueueRun(database.kysely, {
    ...who,
    kind: 'sweep',
    scenarioVersion: version.id,
    modelHash: estimator.model,
    engineVersion: estimator.engine,
    seed: 3,
    draws: 300,
    keyHash: estimator.questionKey(of),
    request: { question: of, asked: { axes: [] }, drawsTotal: draws },
    blocksTotal: blocks,
  })
  return run.id
}

/** The estimator, which writes down what it computes and after so many blocks stops. */
function watched(computed: number[], most: number, stop: AbortController): Estimator {
  return {
    ...estimator,
    computeBlocks: (of, blocks, onBlock, signal) =>
      estimator.computeBlocks(
        of,
        blocks,
        async (block, bytes) => {
          await onBlock(block, bytes)
          computed.push(block)
          if (computed.length >= most) stop.abort()
        },
        signal,
      ),
  }
}

test('a question left half way goes on where it was, and has the answer of one that nobody disturbed', async () => {
  const run = await asked(question)
  const stop = new AbortController()
  const before: number[] = []
  const half = { database, queue, estimator: watched(before, 2, stop) }
  await expect(computeBlocks(half, { run, from: 0, to: 6 }, stop.signal)).rejects.toThrow()
  expect(await runBlocksDone(database.kysely, run)).toEqual(before.toSorted())
  const after: number[] = []
  const whole = { database, queue, estimator: watched(after, Number.POSITIVE_INFINITY, stop) }
  expect(await resumeRuns(whole)).toBe(1)
  const worker = await startWorker(whole, (_, error) => faults.push(error))
  const ended = await untilEnded(database, run)
  await worker.stop()
  expect([...before, ...after].toSorted()).toEqual([0, 1, 2, 3, 4, 5])
  const pool = createPool({ threads: 1 })
  const alone = await sweep(pool, { scenario, axes, seed: 3, draws: 300 })
  await pool.close()
  expect(ended).toMatchObject({ state: 'done', answerHash: hashOf(alone) })
  expect((await getAnswer(database.kysely, who.workspace, ended.keyHash))!.content).toEqual(alone)
  expect(faults).toEqual([])
})

test('a question asked of another version of the model is refused, not answered with this one', async () => {
  const of = { question, model: 'f'.repeat(64), engine: estimator.engine }
  const nothing = estimator.computeBlocks(of, [0], () => Promise.resolve(), new AbortController().signal)
  await expect(nothing).rejects.toMatchObject({ findings: [{ code: 'other-model-version' }] })
})
