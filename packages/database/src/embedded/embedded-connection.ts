import { Worker } from 'node:worker_threads'
import type { SqlRows } from '../database.ts'
import { FairLock } from './fair-lock.ts'
import type { ThreadAnswer, ThreadError, ThreadRequest, ThreadRows, ThreadStart, ThreadTask } from './messages.ts'

/** What PostgreSQL answered with, with its code: the same fields as the pg driver's error. */
class EmbeddedDatabaseError extends Error {
  declare readonly code?: string
  constructor(fields: ThreadError) {
    super(fields.message)
    this.name = 'EmbeddedDatabaseError'
    Object.assign(this, fields)
  }
}

interface Waiting {
  resolve: (result: unknown) => void
  reject: (error: Error) => void
}

/** The one connection to the embedded database, which lives in a thread of its own. */
export class EmbeddedConnection {
  /** Held by whoever is using the connection: for a statement, or for a whole transaction. */
  readonly lock = new FairLock()
  readonly #thread: Worker
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Map<string, Set<(payload: string) => void>>()
  #next = 1
  #ended: Error | null = null

  private constructor(thread: Worker) {
    this.#thread = thread
    thread.on('message', (answer: ThreadAnswer) => this.#hear(answer))
    thread.on('error', (error) => this.#end(error as Error))
    thread.on('exit', () => this.#end(new Error('the embedded database has been closed')))
  }

  /** Opens the database in its thread; fails with what the database said when it cannot be opened. */
  static async open(start: ThreadStart): Promise<EmbeddedConnection> {
    const thread = new Worker(new URL('./embedded-thread.ts', import.meta.url), { workerData: start, execArgv: [] })
    const opened = Promise.withResolvers<void>()
    thread.once('message', (answer: ThreadAnswer) => {
      if (answer.answer === 'open') opened.resolve()
      else if (answer.answer === 'unopened') opened.reject(unopened(answer.error, answer.log))
    })
    thread.once('error', opened.reject)
    thread.once('exit', () => opened.reject(new Error('the embedded database stopped while it was being opened')))
    try {
      await opened.promise
    } catch (error) {
      await thread.terminate()
      throw error
    }
    return new EmbeddedConnection(thread)
  }

  /** One statement. Only for the holder of the lock. */
  async query(text: string, values: readonly unknown[]): Promise<ThreadRows> {
    const bound = values.map((value) => (value === undefined ? null : value))
    return withBuffers((await this.#ask({ task: 'query', text, values: bound })) as ThreadRows)
  }

  /** Statements without values, in one round. Only for the holder of the lock. */
  async script(text: string): Promise<ThreadRows[]> {
    return ((await this.#ask({ task: 'script', text })) as ThreadRows[]).map(withBuffers)
  }

  /**
   * A statement, or a script when there are no values, in its own turn. A script that fails between its BEGIN and COMMIT would
   * leave the one connection in an aborted transaction, so whatever is open then is rolled back.
   */
  executeSql(text: string, values?: unknown[]): Promise<SqlRows> {
    return this.lock.run(async () => {
      try {
        if (values !== undefined && values.length > 0) return { rows: (await this.query(text, values)).rows }
        return { rows: (await this.script(text)).flatMap((result) => result.rows) }
      } catch (error) {
        await this.script('rollback')
        throw error
      }
    })
  }

  async listen(channel: string, onNotice: (payload: string) => void): Promise<() => Promise<void>> {
    const heard = this.#listeners.get(channel) ?? new Set()
    this.#listeners.set(channel, heard.add(onNotice))
    if (heard.size === 1) await this.lock.run(() => this.#ask({ task: 'listen', channel }))
    return async () => {
      heard.delete(onNotice)
      if (heard.size > 0 || this.#ended) return
      this.#listeners.delete(channel)
      await this.lock.run(() => this.#ask({ task: 'unlisten', channel }))
    }
  }

  /** The data folder as a gzip tar, as it stands. Only for the holder of the lock. */
  async dump(): Promise<Uint8Array> {
    return (await this.#ask({ task: 'dump' })) as Uint8Array
  }

  /** Waits for its turn, closes the database and ends the thread. */
  async close(): Promise<void> {
    if (this.#ended) return
    await this.lock.run(() => this.#ask({ task: 'close' }))
    await this.#thread.terminate()
  }

  #ask(task: ThreadTask): Promise<unknown> {
    if (this.#ended) return Promise.reject(this.#ended)
    const id = this.#next++
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    this.#waiting.set(id, { resolve, reject })
    this.#thread.postMessage({ id, ...task } satisfies ThreadRequest)
    return promise
  }

  #hear(answer: ThreadAnswer) {
    if (answer.answer === 'notice') {
      for (const onNotice of this.#listeners.get(answer.channel) ?? []) onNotice(answer.payload)
    } else if (answer.answer === 'result' || answer.answer === 'error') {
      const waiting = this.#waiting.get(answer.id)
      this.#waiting.delete(answer.id)
      if (answer.answer === 'result') waiting?.resolve(answer.result)
      else waiting?.reject(new EmbeddedDatabaseError(answer.error))
    }
  }

  /** After this every question is answered with the reason, none waits for ever. */
  #end(reason: Error) {
    this.#ended ??= reason
    for (const { reject } of this.#waiting.values()) reject(this.#ended)
    this.#waiting.clear()
  }
}

function unopened(error: ThreadError, log: string[]): Error {
  const said = log.filter((line) => /FATAL|PANIC|ERROR/.test(line))
  return new Error([error.message, ...said].join('; '))
}

function withBuffers(result: ThreadRows): ThreadRows {
  for (const column of result.binary) {
    for (const row of result.rows) {
      const bytes = row[column]
      if (bytes instanceof Uint8Array) row[column] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    }
  }
  return result
}
