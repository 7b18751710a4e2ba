import { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from './database.ts'
import { queueBackend, queueDatabase, queueTransaction } from './queue-database.ts'
import { engines, openTestDatabase } from './testing.ts'

describe.each(engines)('the queue on %s', (engine) => {
  let database: Database
  let boss: PgBoss

  beforeAll(async () => {
    database = await openTestDatabase(engine)
    boss = new PgBoss({ db: queueDatabase(database), backend: queueBackend(database), supervise: false, schedule: false })
    await boss.start()
    await boss.createQueue('runs')
  })
  afterAll(async () => {
    await boss.stop({ graceful: false })
    await database.close()
  })

  const worked = async (queue: string): Promise<unknown> => {
    const done = Promise.withResolvers<unknown>()
    await boss.work(queue, { pollingIntervalSeconds: 0.5 }, async ([job]) => done.resolve(job?.data))
    const data = await done.promise
    await boss.offWork(queue)
    return data
  }

  test('sends a job and works it', async () => {
    await boss.send('runs', { run: 'a', block: 3 })
    expect(await worked('runs')).toEqual({ run: 'a', block: 3 })
  })

  test('a job sent in a transaction is there when it commits and not when it rolls back', async () => {
    await boss.createQueue('sent-inside')
    const failing = database.kysely.transaction().execute(async (trx) => {
      await boss.send('sent-inside', { run: 'lost' }, { db: queueTransaction(trx) })
      throw new Error('the rest failed')
    })
    await expect(failing).rejects.toThrow('the rest failed')
    await database.kysely.transaction().execute((trx) => boss.send('sent-inside', { run: 'kept' }, { db: queueTransaction(trx) }))
    expect(await worked('sent-inside')).toEqual({ run: 'kept' })
  })

  test('a statement of the queue never falls into an open transaction', async () => {
    await boss.createQueue('apart')
    const began = Promise.withResolvers<void>()
    const transaction = database.kysely.transaction().execute(async (trx) => {
      await trx.selectFrom('workspace').select('id').execute()
      began.resolve()
      await new Promise((resolve) => setTimeout(resolve, 50))
      throw new Error('rolled back')
    })
    await began.promise
    const sent = boss.send('apart', { run: 'outside' })
    await expect(transaction).rejects.toThrow('rolled back')
    await sent
    expect(await worked('apart')).toEqual({ run: 'outside' })
  })
})
