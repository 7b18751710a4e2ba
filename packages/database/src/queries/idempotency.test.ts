import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentHash } from '../content-hash.ts'
import type { Database } from '../database.ts'
import { workspace } from '../rows-for-tests.ts'
import { engines, openTestDatabase } from '../testing.ts'
import { forgetOldIdempotencyKeys, type KeptReply, withIdempotency } from './idempotency.ts'

const claim = (key: string, body = 'body') => ({ workspace, key, method: 'POST', path: '/scenarios', bodyHash: contentHash(body) })
const reply: KeptReply = { status: 201, response: { headers: { etag: '"1"' }, body: { id: 'a' } } }

describe.each(engines)('idempotency keys on %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase(engine)
    await database.executeSql('create table effect (key text not null)')
  })
  afterAll(() => database.close())

  const once = (key: string, body = 'body') =>
    withIdempotency(database.kysely, claim(key, body), async (trx) => {
      await sql`insert into effect values (${key})`.execute(trx)
      return reply
    })
  const effects = async (key: string) => (await database.executeSql('select from effect where key = $1', [key])).rows.length

  test('the same request again has no second effect and the same reply', async () => {
    expect(await once('again')).toEqual({ outcome: 'done', ...reply })
    expect(await once('again')).toEqual({ outcome: 'replayed', ...reply })
    expect(await effects('again')).toBe(1)
  })

  test('many at once have one effect; who came meanwhile is told so or gets the reply', async () => {
    const outcomes = (await Promise.all(Array.from({ length: 8 }, () => once('at-once')))).map((one) => one.outcome)
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
    expect(outcomes.filter((outcome) => !['done', 'replayed', 'in-flight'].includes(outcome))).toEqual([])
    expect(await effects('at-once')).toBe(1)
  })

  test('another body under the same key is refused', async () => {
    await once('taken')
    expect(await once('taken', 'another body')).toEqual({ outcome: 'other-request' })
    expect(await effects('taken')).toBe(1)
  })

  test('an effect that fails leaves the key free', async () => {
    const failing = withIdempotency(database.kysely, claim('free'), async (trx) => {
      await sql`insert into effect values ('free')`.execute(trx)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await once('free')).toMatchObject({ outcome: 'done' })
    expect(await effects('free')).toBe(1)
  })

  test('a key is forgotten after a day', async () => {
    await once('old')
    await once('young')
    await sql`update idempotency set created_at = now() - interval '24 hours 1 second' where key = 'old'`.execute(database.kysely)
    expect(await once('old', 'another body')).toMatchObject({ outcome: 'done' })
    await sql`update idempotency set created_at = now() - interval '24 hours 1 second' where key = 'old'`.execute(database.kysely)
    expect(await forgetOldIdempotencyKeys(database.kysely)).toBe(1)
    expect(await once('young')).toMatchObject({ outcome: 'replayed' })
  })
})
