import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentHash } from '../content-hash.ts'
import type { Database } from '../database.ts'
import { addScenario, mine, otherWorkspace, runOf, workspace } from '../rows-for-tests.ts'
import { engines, openTestDatabase } from '../testing.ts'
import { createComparison, getComparison, storeComparisonResult } from './comparisons.ts'
import { enqueueRun } from './runs.ts'

describe.each(engines)('comparisons on %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase(engine)
  })
  afterAll(() => database.close())

  test('keeps the order of its runs, is stored once by its key, takes its result once', async () => {
    const scenario = await addScenario(database, 'Compared')
    const runs: string[] = []
    for (const key of ['b', 'a']) runs.unshift((await enqueueRun(database.kysely, await runOf(database, scenario, key))).run.id)
    const wanted = { ...mine, name: 'A and B', keyHash: contentHash('a b'), runs }
    const first = await createComparison(database.kysely, wanted)
    expect(first).toMatchObject({ outcome: 'created', comparison: { runs, result: null } })
    expect(await createComparison(database.kysely, wanted)).toMatchObject({
      outcome: 'known',
      comparison: { id: first.comparison.id, runs },
    })
    expect(await storeComparisonResult(database.kysely, first.comparison.id, { pairs: [] })).toBe(true)
    expect(await storeComparisonResult(database.kysely, first.comparison.id, { pairs: [1] })).toBe(false)
    expect(await getComparison(database.kysely, workspace, first.comparison.id)).toMatchObject({ result: { pairs: [] }, runs })
    expect(await getComparison(database.kysely, otherWorkspace, first.comparison.id)).toBeUndefined()
  })
})
