import { CompiledQuery, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from './database.ts'
import { engines, openTestDatabase } from './testing.ts'

describe.each(engines)('an open database, %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase(engine)
  })
  afterAll(() => database.close())

  test('reads every type alike in both engines', async () => {
    const { rows } = await sql`select 9007199254740991::int8 as big, count(*) as counted, date '2027-01-31' as day,
      '\\x00ff10'::bytea as bytes, timestamptz '2027-01-31 12:00:00.123+02' as moment, 1.5::float8 as real, true as yes,
      '{"a": [1, 2]}'::jsonb as json, null as nothing`.execute(database.kysely)
    expect(rows).toEqual([
      {
        big: 9007199254740991,
        counted: 1,
        day: '2027-01-31',
        bytes: Buffer.from([0, 255, 16]),
        moment: new Date('2027-01-31T10:00:00.123Z'),
        real: 1.5,
        yes: true,
        json: { a: [1, 2] },
        nothing: null,
      },
    ])
  })

  test('refuses to round an integer that a number cannot hold', async () => {
    await expect(sql`select 9007199254740993::int8 as big`.execute(database.kysely)).rejects.toThrow('9007199254740993')
  })

  test('bytes go in and come out the same, a megabyte of them', async () => {
    const bytes = Buffer.from(Array.from({ length: 1_000_000 }, (_, i) => (i * 7919) % 256))
    const { rows } = await sql<{ back: Buffer; size: number }>`
      select ${bytes}::bytea as back, octet_length(${bytes}::bytea) as size`.execute(database.kysely)
    expect(rows[0]!.size).toBe(bytes.length)
    expect(rows[0]!.back.equals(bytes)).toBe(true)
  })

  test('runs a script of several statements and gives the rows of each', async () => {
    const { rows } = await database.executeSql('select 1 as a; select 2 as a')
    expect(rows).toEqual([{ a: 1 }, { a: 2 }])
  })

  test('a script that fails half way leaves no open transaction behind', async () => {
    await expect(database.executeSql('begin; select 1/0; commit')).rejects.toThrow('division by zero')
    expect((await database.executeSql('select 1 as a')).rows).toEqual([{ a: 1 }])
  })

  test('an error carries the code of PostgreSQL', async () => {
    const twice = sql`insert into workspace (id, name) select id, name from workspace`.execute(database.kysely)
    await expect(twice).rejects.toMatchObject({ code: '23505', constraint: 'workspace_pkey' })
  })

  test('transactions and single statements of many callers never mix', async () => {
    await database.executeSql('create table account (id integer primary key, money integer not null)')
    await database.executeSql('insert into account values (1, 1000), (2, 1000)')
    const move = () =>
      database.kysely.transaction().execute(async (trx) => {
        await trx.executeQuery(CompiledQuery.raw('select from account order by id for update'))
        await trx.executeQuery(CompiledQuery.raw('update account set money = money - 1 where id = 1'))
        await trx.executeQuery(CompiledQuery.raw('update account set money = money + 1 where id = 2'))
      })
    const sum = async () => (await database.executeSql('select sum(money)::int as sum from account')).rows[0].sum
    const sums = await Promise.all(Array.from({ length: 60 }, (_, i) => (i % 2 ? sum() : move().then(sum))))
    expect(new Set(sums)).toEqual(new Set([2000]))
    expect((await database.executeSql('select money from account order by id')).rows).toEqual([{ money: 970 }, { money: 1030 }])
  })

  test('a savepoint takes back its part alone', async () => {
    await database.executeSql('create table step (name text)')
    const trx = await database.kysely.startTransaction().execute()
    await sql`insert into step values ('kept')`.execute(trx)
    const inner = await trx.savepoint('inner').execute()
    await sql`insert into step values ('lost')`.execute(inner)
    await inner.rollbackToSavepoint('inner').execute()
    await trx.commit().execute()
    expect((await database.executeSql('select name from step')).rows).toEqual([{ name: 'kept' }])
  })

  test('hears what is notified on a channel, until it is closed', async () => {
    const heard: string[] = []
    const first = Promise.withResolvers<void>()
    const listener = await database.listen(
      'Progress of runs',
      (payload) => first.resolve(void heard.push(payload)),
      () => {},
    )
    await database.executeSql(`notify "Progress of runs", 'one'`)
    await first.promise
    await listener.close()
    await database.executeSql(`notify "Progress of runs", 'two'`)
    await database.ping()
    expect(heard).toEqual(['one'])
  })
})
