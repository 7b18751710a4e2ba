import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a file whole or not at all: into a temporary file beside it, forced to disk, renamed over the name, and the folder
 * forced to disk so that the new name outlives a power cut. Only the owner can read it.
 */
export async function writeWholeFile(file: string, write: (stream: WriteStream) => Promise<void>): Promise<void> {
  const partial = `${file}.${randomUUID()}.part`
  const stream = createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true })
  // `close` comes after the stream has forced its file to disk.
  const closed = once(stream, 'close')
  // A failure is reported by `write` first; unheard here it would end the process.
  closed.catch(() => {})
  try {
    await write(stream)
    await closed
    await rename(partial, file)
  } catch (error) {
    stream.destroy()
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
