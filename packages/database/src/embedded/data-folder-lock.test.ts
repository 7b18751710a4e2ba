import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test, vi } from 'vitest'
import { DataFolderInUse } from '../database-errors.ts'
import { openDatabase } from '../open-database.ts'
import { getScenario } from '../queries/scenarios.ts'
import { workspace } from '../rows-for-tests.ts'
import { makeTestDataFolder } from '../testing.ts'
import { lockDataFolder } from './data-folder-lock.ts'

// Each test opens several databases on disk, other processes among them.
vi.setConfig({ testTimeout: 120_000 })

const program = fileURLToPath(new URL('./processes/write-scenarios.ts', import.meta.url))
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Another process with the folder open, writing; `lines` is what it has said. */
async function startWriter(folder: string, enough: number) {
  const child = spawn(process.execPath, [program, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  const lines: string[] = []
  const reached = Promise.withResolvers<void>()
  child.once('exit', (code) => reached.reject(new Error(`the writer ended with code ${code}`)))
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    if (lines.length > enough) reached.resolve()
  })
  await reached.promise
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return { child, lines, ended }
}

test('a folder open in another process is refused at once, naming its pid, and that process goes on', async () => {
  const { folder, remove } = makeTestDataFolder()
  try {
    const { child, lines, ended } = await startWriter(folder, 1)
    const refused = await openDatabase({ engine: 'embedded', folder }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(DataFolderInUse)
    expect(refused).toMatchObject({ pid: child.pid, findings: [{ code: 'data-folder-in-use', values: { pid: child.pid } }] })
    expect((refused as Error).message).toContain(`process ${child.pid}`)
    const before = lines.length
    await new Promise<void>((resolve) => {
      const look = setInterval(() => {
        if (lines.length > before + 2) resolve(clearInterval(look))
      }, 10)
    })
    child.stdin!.write('stop\n')
    await ended
    const database = await openDatabase({ engine: 'embedded', folder })
    expect(await getScenario(database.kysely, workspace, lines.at(-1)!)).toBeDefined()
    await database.close()
  } finally {
    remove()
  }
})

test('kill -9 frees the folder, and every acknowledged row is there', async () => {
  const { folder, remove } = makeTestDataFolder()
  try {
    for (const enough of [3, 25]) {
      const { child, lines, ended } = await startWriter(folder, enough)
      child.kill('SIGKILL')
      await ended
      const database = await openDatabase({ engine: 'embedded', folder })
      const acknowledged = lines.slice(1)
      const found = await database.kysely.selectFrom('scenario').select('id').where('id', 'in', acknowledged).execute()
      expect(found).toHaveLength(acknowledged.length)
      await database.close()
    }
  } finally {
    remove()
  }
})

test('the lock is given back on release, and only then can be taken again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shiftwork-lock-'))
  try {
    const first = lockDataFolder(folder)
    expect(() => lockDataFolder(folder)).toThrow(`process ${process.pid}`)
    expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse)
    first.release()
    expect(existsSync(join(folder, 'lock.pid'))).toBe(false)
    lockDataFolder(folder).release()
  } finally {
    rmSync(folder, { recursive: true })
  }
})
