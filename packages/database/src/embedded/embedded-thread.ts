import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, type Results } from '@electric-sql/pglite'
import { oid, readDate, readInt8 } from '../wire-types.ts'
import type { ThreadAnswer, ThreadError, ThreadRequest, ThreadRows, ThreadStart } from './messages.ts'

/** The thread that holds the embedded database, so that a long statement does not stall the program. */

const port = parentPort!
const start = workerData as ThreadStart
const log: string[] = []
const listeners = new Map<string, () => Promise<void>>()

function say(message: ThreadAnswer) {
  port.postMessage(message)
}

function errorForTheWire(error: unknown): ThreadError {
  const { message, code, severity, detail, hint, position, where, schema, table, column, dataType, constraint, routine } =
    error as ThreadError
  const fields = { code, severity, detail, hint, position, where, schema, table, column, dataType, constraint, routine }
  const known = Object.entries(fields).filter(([, value]) => value !== undefined)
  return { message: message ?? String(error), ...Object.fromEntries(known) }
}

function rowsForTheWire(result: Results<Record<string, unknown>>): ThreadRows {
  const binary = result.fields.filter((field) => field.dataTypeID === oid.bytea).map((field) => field.name)
  return { rows: result.rows, binary, affectedRows: result.affectedRows ?? 0 }
}

/** The codec of bytea is ours because the database's own takes a minute for 70 MB. */
function open(): Promise<PGlite> {
  return PGlite.create({
    ...(start.folder === null ? {} : { dataDir: start.folder }),
    ...(start.startFrom === null ? {} : { loadDataDir: new Blob([Buffer.from(start.startFrom)]) }),
    serializers: { [oid.bytea]: (value: unknown) => value as string },
    parsers: {
      [oid.bytea]: (text: string) => Buffer.from(text.slice(2), 'hex'),
      [oid.int8]: readInt8,
      [oid.date]: readDate,
    },
    onStderr: (line) => {
      log.push(line)
      if (log.length > 20) log.shift()
      return true
    },
  })
}

async function listen(database: PGlite, channel: string) {
  await listeners.get(channel)?.()
  listeners.set(channel, await database.listen(`"${channel}"`, (payload) => say({ answer: 'notice', channel, payload })))
}

async function carryOut(database: PGlite, request: ThreadRequest): Promise<unknown> {
  switch (request.task) {
    case 'query':
      return rowsForTheWire(await database.query<Record<string, unknown>>(request.text, request.values))
    case 'script':
      return (await database.exec(request.text)).map((result) => rowsForTheWire(result as Results<Record<string, unknown>>))
    case 'listen':
      return listen(database, request.channel)
    case 'unlisten':
      await listeners.get(request.channel)?.()
      return listeners.delete(request.channel)
    case 'dump':
      return new Uint8Array(await (await database.dumpDataDir('gzip')).arrayBuffer())
    case 'close':
      return database.close()
  }
}

try {
  const database = await open()
  port.on('message', async (request: ThreadRequest) => {
    try {
      say({ answer: 'result', id: request.id, result: await carryOut(database, request) })
    } catch (error) {
      say({ answer: 'error', id: request.id, error: errorForTheWire(error) })
    }
    if (request.task === 'close') port.close()
  })
  say({ answer: 'open' })
} catch (error) {
  say({ answer: 'unopened', error: errorForTheWire(error), log })
}
