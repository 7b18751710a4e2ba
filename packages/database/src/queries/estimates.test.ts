import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentHash } from '../content-hash.ts'
import type { Database } from '../database.ts'
import { addScenario, otherWorkspace, runOf, workspace } from '../rows-for-tests.ts'
import { engines, openTestDatabase } from '../testing.ts'
import { cutFromPieces, largestPiece, piecesOfCut } from './cut-pieces.ts'
import { getCut, listCuts } from './cuts.ts'
import { getEstimateByKey, getEstimateOfRun, type NewEstimate, storeEstimate } from './estimates.ts'
import { writeRunBlock } from './run-blocks.ts'
import { cancelRun, enqueueRun, getRun, startRun } from './runs.ts'

/** Numbers that gzip cannot press much, with those that are easily lost. */
const values = Float64Array.from({ length: 300_000 }, (_, i) => Math.sin(i) * i)
values.set([Number.NaN, -0, 5e-324, Number.MAX_VALUE])
const sameBits = (a: Float64Array, b: Float64Array) => a.length === b.length && a.every((value, i) => Object.is(value, b[i]))

test('a cut goes into pieces of at most a megabyte and comes back bit for bit', async () => {
  const pieces = await piecesOfCut(values)
  expect(pieces.length).toBeGreaterThan(1)
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(largestPiece)
  expect(sameBits(await cutFromPieces(pieces), values)).toBe(true)
  expect(await cutFromPieces(await piecesOfCut(new Float64Array(0)))).toHaveLength(0)
})

describe.each(engines)('estimates on %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase(engine)
  })
  afterAll(() => database.close())

  const started = async (key: string) => {
    const { run } = await enqueueRun(database.kysely, await runOf(database, await addScenario(database, key), key))
    await startRun(database.kysely, run.id)
    await writeRunBlock(database.kysely, { run: run.id, block: 0, bytes: Uint8Array.from([1]) })
    return run
  }
  const estimateOf = (run: string, jobs = 1): NewEstimate => ({
    run,
    hash: contentHash(`${jobs}`),
    head: { format: 1, jobs },
    cuts: [
      { name: 'totals', meta: { unit: 'posts' }, values },
      { name: 'criteria', meta: { unit: 'see criteria' }, values: Float64Array.of(jobs) },
    ],
  })

  test('estimate, cuts and state are written together, once, by whichever worker is first', async () => {
    const run = await started('stored')
    const answers = await Promise.all([1, 1, 1].map((jobs) => storeEstimate(database.kysely, estimateOf(run.id, jobs))))
    expect(answers.sort()).toEqual(['ended', 'ended', 'stored'])
    expect(await getRun(database.kysely, workspace, run.id)).toMatchObject({ state: 'done', estimateHash: contentHash('1'), blocksDone: 4 })
    const stored = await getEstimateOfRun(database.kysely, workspace, run.id)
    expect(stored).toMatchObject({ keyHash: run.keyHash, head: { format: 1, jobs: 1 } })
    expect(await getEstimateByKey(database.kysely, workspace, run.keyHash)).toEqual(stored)
    expect(await listCuts(database.kysely, workspace, run.id)).toEqual([
      { name: 'criteria', meta: { unit: 'see criteria' } },
      { name: 'totals', meta: { unit: 'posts' } },
    ])
    expect(sameBits((await getCut(database.kysely, workspace, run.id, 'totals'))!.values, values)).toBe(true)
    expect(await database.kysely.selectFrom('runBlock').selectAll().where('runId', '=', run.id).execute()).toEqual([])
  })

  test('a failing cut leaves neither estimate nor state', async () => {
    const run = await started('half')
    const twice = { ...estimateOf(run.id), cuts: [estimateOf(run.id).cuts[1]!, estimateOf(run.id).cuts[1]!] }
    await expect(storeEstimate(database.kysely, twice)).rejects.toMatchObject({ code: '23505' })
    expect(await getRun(database.kysely, workspace, run.id)).toMatchObject({ state: 'running', blocksDone: 1 })
    expect(await getEstimateOfRun(database.kysely, workspace, run.id)).toBeUndefined()
    expect(await storeEstimate(database.kysely, estimateOf(run.id))).toBe('stored')
  })

  test('a cancelled run gets no estimate', async () => {
    const run = await started('cancelled')
    await cancelRun(database.kysely, workspace, run.id)
    expect(await storeEstimate(database.kysely, estimateOf(run.id))).toBe('ended')
    expect(await getEstimateOfRun(database.kysely, workspace, run.id)).toBeUndefined()
  })

  test('what is stored is refused every change, and is not shown to another workspace', async () => {
    const run = await started('fixed')
    await storeEstimate(database.kysely, estimateOf(run.id))
    await expect(database.kysely.updateTable('estimate').set({ head: '{}' }).execute()).rejects.toThrow('immutable')
    await expect(database.kysely.deleteFrom('cut').execute()).rejects.toThrow('immutable')
    expect(await getEstimateOfRun(database.kysely, otherWorkspace, run.id)).toBeUndefined()
    expect(await getCut(database.kysely, otherWorkspace, run.id, 'totals')).toBeUndefined()
    expect(await getCut(database.kysely, workspace, run.id, 'no-such-cut')).toBeUndefined()
  })
})
