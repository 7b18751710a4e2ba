import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { actor, addOtherWorkspace, otherActor, otherWorkspace, workspace } from '../rows-for-tests.ts'
import { engines, openTestDatabase } from '../testing.ts'
import { appendEvent, listEvents, type NewEvent, verifyEvents } from './events.ts'

const event = (action: string): NewEvent => ({
  workspace,
  actor,
  action,
  subject: 'scenario',
  subjectId: actor,
  details: { before: null, after: 'Ω', from: 'desk' },
})

describe.each(engines)('events on %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase(engine)
    await addOtherWorkspace(database)
  })
  afterAll(() => database.close())

  test('appended by many at once they make one chain without gap or fork', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => appendEvent(database.kysely, event(`made-${i}`))))
    await appendEvent(database.kysely, { ...event('elsewhere'), workspace: otherWorkspace, actor: otherActor })
    const newest = await listEvents(database.kysely, workspace, { limit: 100 })
    expect(newest.map((one) => one.sequence)).toEqual(Array.from({ length: 20 }, (_, i) => 20 - i))
    expect(newest[0]).toMatchObject({ prevHash: newest[1]!.hash, details: { before: null, after: 'Ω', from: 'desk' } })
    expect(await verifyEvents(database.kysely, workspace)).toEqual({ events: 20, last: newest[0]!.hash, brokenAt: null })
    expect((await verifyEvents(database.kysely, otherWorkspace)).events).toBe(1)
  })

  test('an event of a transaction that rolls back is not there', async () => {
    const before = await verifyEvents(database.kysely, workspace)
    const failing = database.kysely.transaction().execute(async (trx) => {
      await appendEvent(trx, event('lost'))
      throw new Error('rolled back')
    })
    await expect(failing).rejects.toThrow('rolled back')
    expect(await verifyEvents(database.kysely, workspace)).toEqual(before)
  })

  test('cannot be changed or deleted', async () => {
    await expect(database.kysely.updateTable('event').set({ action: 'other' }).execute()).rejects.toThrow('immutable')
    await expect(database.kysely.deleteFrom('event').execute()).rejects.toThrow('immutable')
  })

  test.each([
    ['a changed word', `update event set action = 'forged' where sequence = 7`],
    ['a changed moment', `update event set at = at + interval '1 second' where sequence = 7`],
    ['a row taken out', 'delete from event where sequence = 7'],
  ])('verification finds %s, though the triggers were put out of action', async (_, forgery) => {
    const failing = database.kysely.transaction().execute(async (trx) => {
      await sql`alter table event disable trigger user`.execute(trx)
      await sql.raw(`${forgery} and workspace_id = '${workspace}'`).execute(trx)
      throw new Error(`broken at ${(await verifyEvents(trx, workspace)).brokenAt}`)
    })
    await expect(failing).rejects.toThrow('broken at 7')
  })
})
