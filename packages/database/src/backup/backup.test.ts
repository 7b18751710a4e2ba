import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { finding } from '@shiftwork/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentHash } from '../content-hash.ts'
import type { Database } from '../database.ts'
import { BackupDamaged, RestoreWouldReplace, SchemaTooNew } from '../database-errors.ts'
import { isSnapshotFile } from '../embedded/snapshots.ts'
import { keepAnswer } from '../queries/answers.ts'
import { createComparison } from '../queries/comparisons.ts'
import { storeEstimate } from '../queries/estimates.ts'
import { appendEvent, verifyEvents } from '../queries/events.ts'
import { withIdempotency } from '../queries/idempotency.ts'
import { createModelVersion, ensureBundledModelVersion } from '../queries/model-versions.ts'
import { writeRunBlock } from '../queries/run-blocks.ts'
import { enqueueRun, failRun } from '../queries/runs.ts'
import { saveScenario } from '../queries/scenarios.ts'
import { addScenario, mine, runOf, workspace } from '../rows-for-tests.ts'
import { openTestDatabase } from '../testing.ts'
import { restoreBackup } from './restore-backup.ts'
import { hashRows } from './row-hashes.ts'
import { tableOrder } from './table-order.ts'
import { writeBackup } from './write-backup.ts'

/** Rows in every table, with what is easily lost on the way: bytes, quotes, line ends, moments, nulls, large integers. */
async function fill(database: Database): Promise<void> {
  const db = database.kysely
  const part = (name: string) => ({ hash: contentHash(name), name, content: null })
  const model = { ...mine, name: 'Bundled', engineVersion: '1', parameterSet: part('p'), economyTables: [part('t')] }
  await ensureBundledModelVersion(db, { ...model, hash: contentHash('bundled') })
  const table = { ...part('own'), content: Uint8Array.from({ length: 256 }, (_, i) => i) }
  await createModelVersion(db, { ...model, hash: contentHash('draft'), economyTables: [table] })
  const scenario = await addScenario(database, 'Quote " and \\ and\nline\u2028 Ω 🏭')
  await saveScenario(db, { ...mine, id: scenario.id, rowVersion: 1, content: { name: 'Second' }, inputsHash: contentHash('2') })
  const done = (await enqueueRun(db, await runOf(database, scenario, 'done'))).run
  const values = Float64Array.from({ length: 200_000 }, (_, i) => Math.sin(i) * i)
  await storeEstimate(db, { run: done.id, hash: contentHash('e'), head: { a: 1e-7 }, cuts: [{ name: 'totals', meta: {}, values }] })
  const failed = (await enqueueRun(db, await runOf(database, scenario, 'failed'))).run
  await failRun(db, failed.id, [finding('out-of-memory')])
  const running = (await enqueueRun(db, await runOf(database, scenario, 'running', 1200))).run
  for (let block = 0; block < 20; block++) await writeRunBlock(db, { run: running.id, block, bytes: Uint8Array.of(block, 255, 0) })
  await createComparison(db, { ...mine, name: 'C', keyHash: contentHash('c'), runs: [done.id, failed.id] })
  await keepAnswer(db, {
    workspace,
    keyHash: contentHash('k'),
    kind: 'claims',
    hash: contentHash('a'),
    content: { share: 0.1, text: 'Ω\n"' },
  })
  const subject = { subject: 'estimate', subjectId: done.id, tokenHash: contentHash('token') } as const
  const expiresAt = new Date('2027-03-28T01:30:00.123Z')
  const share = { id: done.id, workspaceId: workspace, ...subject, createdBy: mine.actor, expiresAt, revokedAt: null }
  await db.insertInto('share').values(share).execute()
  for (let i = 0; i < 3; i++) await appendEvent(db, { ...mine, action: 'a', subject: 'run', subjectId: done.id, details: { i } })
  const claim = { workspace, method: 'POST', path: '/x', bodyHash: contentHash('b') }
  for (const key of ['b', 'A', 'ä', 'a-1', 'a_1']) await withIdempotency(db, { ...claim, key }, async () => ({ status: 201, response: [] }))
}

describe('a backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shiftwork-backup-'))
  const file = (name: string) => join(folder, name)
  let source: Database
  beforeAll(async () => {
    source = await openTestDatabase('embedded')
    await fill(source)
    await writeBackup(source, file('first'))
  })
  afterAll(async () => {
    await source.close()
    rmSync(folder, { recursive: true })
  })

  test('goes from the embedded database into PostgreSQL and back, equal by hash of every row', async () => {
    const hashes = await hashRows(source.kysely)
    for (const table of tableOrder) expect(hashes[table].rows, table).toBeGreaterThan(0)
    const server = await openTestDatabase('postgresql')
    const { rows } = await restoreBackup(server, file('first'))
    expect(rows).toBe(Object.values(hashes).reduce((sum, table) => sum + table.rows, 0))
    expect(await hashRows(server.kysely)).toEqual(hashes)
    expect((await verifyEvents(server.kysely, workspace)).brokenAt).toBeNull()
    await writeBackup(server, file('second'))
    await server.close()
    const back = await openTestDatabase('embedded')
    await restoreBackup(back, file('second'))
    expect(await hashRows(back.kysely)).toEqual(hashes)
    await expect(back.kysely.updateTable('event').set({ action: 'x' }).execute()).rejects.toThrow('immutable')
    await back.close()
  })

  test('is its owner’s alone, has its last name only when whole, and is told from a snapshot', async () => {
    expect(statSync(file('first')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
    expect(await isSnapshotFile(file('first'))).toBe(false)
    writeFileSync(file('text'), 'not gzip at all')
    expect(await isSnapshotFile(file('text'))).toBe(false)
    expect(await isSnapshotFile(process.env['SHIFTWORK_TEST_TEMPLATE']!)).toBe(true)
    await expect(writeBackup(source, join(folder, 'no', 'such', 'folder'))).rejects.toThrow('ENOENT')
  })

  test('holds one moment though others write meanwhile', async () => {
    const server = await openTestDatabase('postgresql')
    await fill(server)
    const writing = writeBackup(server, file('moment'))
    const added = await Promise.all(Array.from({ length: 20 }, (_, i) => addScenario(server, `Meanwhile ${i}`)))
    const summary = await writing
    expect(added).toHaveLength(20)
    const copy = await openTestDatabase('postgresql')
    await restoreBackup(copy, file('moment'))
    expect(await hashRows(copy.kysely)).toEqual(summary.tables)
    await copy.close()
    await server.close()
  })

  test('a database with rows of its own is refused, unless they are to be replaced', async () => {
    const database = await openTestDatabase('embedded')
    await addScenario(database, 'Here already')
    const before = await hashRows(database.kysely)
    await expect(restoreBackup(database, file('first'))).rejects.toThrow(RestoreWouldReplace)
    expect(await hashRows(database.kysely)).toEqual(before)
    await restoreBackup(database, file('first'), { replace: true })
    expect(await hashRows(database.kysely)).toEqual(await hashRows(source.kysely))
    await database.close()
  })

  test('a file that is damaged in any way restores nothing', async () => {
    const whole = readFileSync(file('first'))
    const text = gunzipSync(whole).toString('utf8')
    const lines = text.split('\n')
    const flipped = Buffer.from(whole)
    flipped.writeUInt8(flipped.readUInt8(whole.length >> 1) ^ 1, whole.length >> 1)
    const damaged: Record<string, Buffer> = {
      'cut short': whole.subarray(0, whole.length - 9),
      'a flipped bit': flipped,
      'a word changed and packed again': gzipSync(text.replace('Second', 'Sekond')),
      'a row taken out and packed again': gzipSync([...lines.slice(0, 5), ...lines.slice(6)].join('\n')),
      'a row too many': gzipSync(`${text}[]\n`),
      'no line end': gzipSync(text.slice(0, -5)),
      'not a backup': gzipSync('{"format":"another"}\n'),
      'not gzip': Buffer.from('{}'),
      empty: Buffer.alloc(0),
    }
    const database = await openTestDatabase('embedded')
    const before = await hashRows(database.kysely)
    for (const [name, bytes] of Object.entries(damaged)) {
      writeFileSync(file('damaged'), bytes)
      await expect(restoreBackup(database, file('damaged')), name).rejects.toThrow(BackupDamaged)
      expect(await hashRows(database.kysely), name).toEqual(before)
    }
    writeFileSync(file('newer'), gzipSync(text.replace(/"schema":"[^"]*"/, '"schema":"9999-later"')))
    await expect(restoreBackup(database, file('newer'))).rejects.toThrow(SchemaTooNew)
    await database.close()
  })
})
