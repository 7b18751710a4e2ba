import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, expect, test, vi } from 'vitest'
import { DataFolderDamaged, SchemaTooNew } from '../database-errors.ts'
import { migrations } from '../migrations/migrations.ts'
import { openDatabase } from '../open-database.ts'
import { getScenario } from '../queries/scenarios.ts'
import { addScenario, workspace } from '../rows-for-tests.ts'
import { makeTestDataFolder } from '../testing.ts'
import { listSnapshots, restoreSnapshot } from './snapshots.ts'

// Each test opens several databases on disk.
vi.setConfig({ testTimeout: 120_000 })

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
function dataFolder(): string {
  const { folder } = makeTestDataFolder()
  folders.push(folder)
  return folder
}
const open = (folder: string) => openDatabase({ engine: 'embedded', folder })

const rightsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => (statSync(join(folder, name)).mode & 0o077).toString(8))

test('makes a data folder that is its owner’s alone, and finds what was written when opened again', async () => {
  const above = mkdtempSync(join(tmpdir(), 'shiftwork-new-'))
  folders.push(above)
  const folder = join(above, 'not', 'there', 'yet')
  const first = await open(folder)
  const { id } = await addScenario(first, 'Kept')
  await first.snapshot('requested')
  await first.close()
  expect(new Set(rightsIn(folder))).toEqual(new Set(['0']))
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  const again = await open(folder)
  expect(await getScenario(again.kysely, workspace, id)).toMatchObject({ name: 'Kept' })
  await again.close()
})

test('a first start that was interrupted leaves nothing that a second would take for a database', async () => {
  const folder = dataFolder()
  rmSync(join(folder, 'database'), { recursive: true })
  // What an interrupted making leaves: a folder that looks like a database and is not one yet.
  mkdirSync(join(folder, 'database.new'))
  writeFileSync(join(folder, 'database.new', 'PG_VERSION'), '18\n')
  const database = await open(folder)
  expect(existsSync(join(folder, 'database.new'))).toBe(false)
  await database.ping()
  await database.close()
})

/** Flips bits in the middle of the largest file that holds rows of the table. */
async function damage(folder: string, table: string): Promise<void> {
  const database = await open(folder)
  const { rows } = await sql<{ path: string }>`select pg_relation_filepath(${table}::regclass) as path`.execute(database.kysely)
  await sql`checkpoint`.execute(database.kysely)
  await database.close()
  const file = join(folder, 'database', rows[0]!.path)
  const bytes = readFileSync(file)
  const at = bytes.length - 4000
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at)
  writeFileSync(file, bytes)
}

test('a damaged page is found at start; the error names the last good snapshot and nothing is reset', async () => {
  const folder = dataFolder()
  const database = await open(folder)
  const { id } = await addScenario(database, 'Before the damage')
  const snapshot = (await database.snapshot('scheduled'))!
  await database.close()
  await damage(folder, 'scenario_version')
  const before = readdirSync(join(folder, 'database'))
  const error = await open(folder).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(DataFolderDamaged)
  expect((error as DataFolderDamaged).message).toContain(snapshot.file)
  expect((error as DataFolderDamaged).findings[0]).toMatchObject({ code: 'data-folder-damaged', values: { snapshot: snapshot.file } })
  expect(readdirSync(join(folder, 'database')).sort()).toEqual(before.sort())
  const former = await restoreSnapshot(folder, snapshot.file)
  expect(existsSync(former!)).toBe(true)
  const restored = await open(folder)
  expect(await getScenario(restored.kysely, workspace, id)).toMatchObject({ name: 'Before the damage' })
  await restored.close()
})

test('a folder whose control file or log is cut short is not opened, and says that there is no snapshot', async () => {
  for (const cut of ['global/pg_control', 'pg_wal']) {
    const folder = dataFolder()
    const path = join(folder, 'database', cut)
    const file = statSync(path).isDirectory()
      ? join(
          path,
          readdirSync(path)
            .filter((name) => /^[0-9A-F]{24}$/.test(name))
            .sort()[0]!,
        )
      : path
    writeFileSync(file, readFileSync(file).subarray(0, 100))
    const error = await open(folder).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(DataFolderDamaged)
    expect((error as DataFolderDamaged).message).toContain('There is no snapshot here')
  }
})

test('a database that has gone from beside its snapshots is not silently begun anew', async () => {
  const folder = dataFolder()
  const database = await open(folder)
  const snapshot = (await database.snapshot('scheduled'))!
  await database.close()
  rmSync(join(folder, 'database'), { recursive: true })
  await expect(open(folder)).rejects.toThrow(snapshot.file)
  expect(existsSync(join(folder, 'database'))).toBe(false)
})

test('a newer schema is refused, and the folder is free again afterwards', async () => {
  const folder = dataFolder()
  const database = await open(folder)
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(database.kysely)
  await database.close()
  await expect(open(folder)).rejects.toThrow(SchemaTooNew)
  await expect(open(folder)).rejects.toThrow('9999-later')
})

test('a snapshot is taken before a migration of a database that has been in use', async () => {
  const folder = dataFolder()
  const database = await open(folder)
  await addScenario(database, 'Old')
  // As if the newest step had not been done: it will fail, because its tables are there, and the snapshot stays.
  await sql`delete from kysely_migration where name <> '0001-first-tables'`.execute(database.kysely)
  await sql`update kysely_migration set name = '0000-earlier'`.execute(database.kysely)
  await database.close()
  const earlier = { up: async () => {}, down: async () => {} }
  ;(migrations as Record<string, typeof earlier>)['0000-earlier'] = earlier
  try {
    await expect(open(folder)).rejects.toThrow('already exists')
    expect(listSnapshots(folder).map((snapshot) => snapshot.reason)).toEqual(['before-migration'])
  } finally {
    delete (migrations as Record<string, unknown>)['0000-earlier']
  }
})

test('keeps the last few snapshots and clears what an interrupted one left', async () => {
  const folder = dataFolder()
  writeFileSync(join(folder, 'snapshots', 'x.tar.gz.1.part'), 'half')
  const database = await openDatabase({ engine: 'embedded', folder, keepSnapshots: 2 })
  const taken = [await database.snapshot('scheduled'), await database.snapshot('scheduled'), await database.snapshot('requested')]
  await database.close()
  expect(listSnapshots(folder)).toEqual([taken[2], taken[1]])
  expect(readdirSync(join(folder, 'snapshots'))).toHaveLength(2)
})
