import { randomUUID } from 'node:crypto'
import { chmodSync, type WriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a file whole or not at all: into a temporary file beside it, forced to disk, renamed over the name, and the folder
 * forced to disk so that the new name outlives a power cut. Only the owner can read it.
 */
export async function writeWholeFile(file: string, write: (stream: WriteStream) => Promise<void>): Promise<void> {
  const partial = `${file}.${randomUUID()}.part`
  const handle = await open(partial, 'wx', 0o600)
  try {
    const stream = handle.createWriteStream({ autoClose: false, flush: true })
    await write(stream)
    await handle.sync()
    await handle.close()
    chmodSync(partial, 0o600)
    await rename(partial, file)
  } catch (error) {
    await handle.close().catch(() => {})
    await rm(partial, { force: true })
    throw error
  }
  await syncFolder(dirname(file))
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; its rename is durable by itself.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
