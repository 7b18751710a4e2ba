import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { smallScenario } from '@shiftwork/contracts/testing'
import { createTestDatabase, makeTestDataFolder } from '@shiftwork/database/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, runToEnd, serve } from './processes.ts'
import { temporaryFolder, untilEnded } from './stored-data.ts'

const first = makeTestDataFolder()
const second = makeTestDataFolder()
const files = temporaryFolder()
let postgresql: Awaited<ReturnType<typeof createTestDatabase>>

beforeAll(async () => {
  postgresql = await createTestDatabase()
  const service = await serve(['--no-examples', '--data', first.folder])
  const { id: scenario } = await ask(service.address, 'POST', '/scenarios', smallScenario('In the backup'))
  const { id: run } = await ask(service.address, 'POST', '/runs', { scenario, draws: 512 })
  await untilEnded(service.address, run)
  service.kill('SIGTERM')
  await service.ended
}, 240_000)
afterAll(async () => {
  await postgresql.drop()
  for (const { remove } of [first, second, files]) remove()
})

/** Rows and hash of every table, as the backup says them. */
async function backedUp(name: string, words: string[], own: Record<string, string> = {}) {
  const file = join(files.folder, name)
  const { code, stdout, stderr } = await runToEnd(['backup', file, '--json', ...words], own)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return { file, tables: JSON.parse(stdout).tables }
}

test('embedded to PostgreSQL and back: every row of every table, equal by hash', { timeout: 240_000 }, async () => {
  const there = { DATABASE_URL: postgresql.url }
  const embedded = await backedUp('embedded', ['--data', first.folder])
  expect(embedded.tables.estimate.rows).toBeGreaterThan(0)
  expect((await runToEnd(['restore', embedded.file], there)).code).toBe(0)
  const server = await backedUp('server', [], there)
  expect(server.tables).toEqual(embedded.tables)
  expect((await runToEnd(['restore', server.file, '--data', second.folder])).code).toBe(0)
  expect((await backedUp('back', ['--data', second.folder])).tables).toEqual(embedded.tables)
})

test('what is there is not replaced unless asked; what is damaged is not restored', { timeout: 240_000 }, async () => {
  const { file, tables } = await backedUp('again', ['--data', first.folder])
  const refused = await runToEnd(['restore', file, '--data', first.folder])
  expect([refused.code, /--replace/.test(refused.stderr)]).toEqual([1, true])
  const cut = join(files.folder, 'cut')
  writeFileSync(cut, readFileSync(file).subarray(0, 20_000))
  expect((await runToEnd(['restore', cut, '--replace', '--data', first.folder])).code).toBe(1)
  expect((await runToEnd(['restore', join(files.folder, 'none'), '--data', first.folder])).code).toBe(1)
  expect((await backedUp('untouched', ['--data', first.folder])).tables).toEqual(tables)
  expect((await runToEnd(['restore', file, '--replace', '--data', first.folder])).code).toBe(0)
})

test('no half file is left where a backup cannot be written', { timeout: 120_000 }, async () => {
  const { code } = await runToEnd(['backup', join(files.folder, 'no-such-folder', 'file'), '--data', first.folder])
  expect(code).not.toBe(0)
  expect(readdirSync(files.folder)).not.toContain('no-such-folder')
})
