import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { BackupDamaged, SchemaTooNew } from '../database-errors.ts'
import { schemaVersion } from '../migrations/migrate.ts'
import { migrations } from '../migrations/migrations.ts'
import { RowHasher } from './row-hashes.ts'
import { tableOrder } from './table-order.ts'
import type { BackupHeader } from './write-backup.ts'

const wanted = 'a whole backup file as `shiftwork backup` writes it'

/** The lines of a gzip file; a file that is cut short or altered fails as `BackupDamaged`. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const plain = createGunzip()
  source.on('error', (error) => plain.destroy(error))
  let rest: Buffer[] = []
  try {
    for await (const chunk of source.pipe(plain) as AsyncIterable<Buffer>) {
      let from = 0
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, end)]).toString('utf8')
        rest = []
        from = end + 1
      }
      rest.push(chunk.subarray(from))
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code?.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE') throw new BackupDamaged(file, message, wanted)
    throw error
  } finally {
    source.destroy()
    plain.destroy()
  }
  if (rest.some((part) => part.length > 0)) throw new BackupDamaged(file, 'its last line is cut short', wanted)
}

/** Reads the file to its end and checks every table's rows against the header, before anything is done with them. */
export async function verifyBackup(file: string): Promise<BackupHeader> {
  const lines = linesOf(file)
  try {
    const header = readHeader(file, (await lines.next()).value as string | undefined)
    for (const table of header.tables) await verifyTable(file, table, lines)
    if (!(await lines.next()).done) throw new BackupDamaged(file, 'it goes on after its last row', wanted)
    return header
  } finally {
    await lines.return(undefined)
  }
}

async function verifyTable(file: string, table: BackupHeader['tables'][number], lines: AsyncGenerator<string>): Promise<void> {
  const hasher = new RowHasher(table.columns)
  while (hasher.rows < table.rows) {
    const { value: line, done } = await lines.next()
    if (done) throw new BackupDamaged(file, `${table.name} ends after ${hasher.rows} rows`, `${table.rows} rows`)
    hasher.add(line)
  }
  const found = hasher.result().sha256
  if (found !== table.sha256) throw new BackupDamaged(file, `the rows of ${table.name} have the hash ${found}`, `the hash ${table.sha256}`)
}

/** The header, if it is one of ours and of a schema this code can restore. */
function readHeader(file: string, line: string | undefined): BackupHeader {
  const header = parseHeader(line)
  if (header === undefined) throw new BackupDamaged(file, 'it does not begin as a backup does', wanted)
  if (!Object.hasOwn(migrations, header.schema)) throw new SchemaTooNew([header.schema], schemaVersion)
  const names = header.tables.map((table) => table.name)
  if (header.schema !== schemaVersion || names.join() !== tableOrder.join()) {
    throw new BackupDamaged(file, `it holds the tables of ${header.schema}: ${names.join(', ')}`, `the tables of ${schemaVersion}`)
  }
  return header
}

function parseHeader(line: string | undefined): BackupHeader | undefined {
  try {
    const header = JSON.parse(line ?? '') as BackupHeader
    return header.format === 'shiftwork-backup' && header.version === 1 && Array.isArray(header.tables) ? header : undefined
  } catch {
    return undefined
  }
}
