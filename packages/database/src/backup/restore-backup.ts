import { CompiledQuery, sql } from 'kysely'
import type { Database, Executor } from '../database.ts'
import { BackupDamaged, RestoreWouldReplace } from '../database-errors.ts'
import { linesOf, verifyBackup } from './read-backup.ts'
import { hashRows } from './row-hashes.ts'
import { fromText } from './row-lines.ts'
import { type Column, type TableName, tableOrder, tableShape } from './table-order.ts'
import type { BackupHeader } from './write-backup.ts'

/** What goes into one statement at most. */
const batch = { rows: 200, characters: 4_000_000 }

/**
 * Puts the rows of a backup into the database, all or none: the whole file is checked before anything is touched, and the
 * transaction commits only when every table, read back, has the hash its header says. A database with rows of its own is refused unless `replace` is said.
 */
export async function restoreBackup(database: Database, file: string, options: { replace?: boolean } = {}): Promise<{ rows: number }> {
  const header = await verifyBackup(file)
  const lines = linesOf(file)
  try {
    await lines.next()
    return await database.kysely.transaction().execute(async (trx) => {
      const already = await rowsOfItsOwn(trx)
      if (already > 0 && !options.replace) throw new RestoreWouldReplace(already)
      await sql.raw(`truncate ${tableOrder.join(', ')}`).execute(trx)
      let rows = 0
      for (const table of header.tables) rows += await restoreTable(trx, file, table, lines)
      await compareHashes(trx, file, header)
      return { rows }
    })
  } finally {
    await lines.return(undefined)
  }
}

/** Rows beside the built-in workspace and owner, which every database has. */
async function rowsOfItsOwn(trx: Executor): Promise<number> {
  const builtIn: Partial<Record<TableName, number>> = { workspace: 1, actor: 1 }
  let rows = 0
  for (const table of tableOrder) {
    const counted = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(trx)
    rows += Math.max(0, counted.rows[0]!.rows - (builtIn[table] ?? 0))
  }
  return rows
}

async function restoreTable(
  trx: Executor,
  file: string,
  table: BackupHeader['tables'][number],
  lines: AsyncGenerator<string>,
): Promise<number> {
  const insert = new BatchOfRows(trx, table.name, columnsNamed(file, table, (await tableShape(trx, table.name)).columns))
  for (let row = 0; row < table.rows; row++) await insert.add((await lines.next()).value as string)
  await insert.flush()
  return table.rows
}

/** What the database holds now against what the header says it held. */
async function compareHashes(trx: Executor, file: string, header: BackupHeader): Promise<void> {
  const restored = await hashRows(trx)
  for (const { name, sha256 } of header.tables) {
    const found = restored[name].sha256
    if (found !== sha256) throw new BackupDamaged(file, `the restored rows of ${name} have the hash ${found}`, `the hash ${sha256}`)
  }
}

function columnsNamed(file: string, table: BackupHeader['tables'][number], columns: Column[]): Column[] {
  const known = new Map(columns.map((column) => [column.name, column]))
  const unknown = table.columns.filter((name) => !known.has(name))
  if (unknown.length > 0 || table.columns.length !== columns.length) {
    throw new BackupDamaged(file, `the columns of ${table.name} are ${table.columns.join(', ')}`, columns.map((c) => c.name).join(', '))
  }
  return table.columns.map((name) => known.get(name)!)
}

/** Rows on their way into a table, several to a statement. */
class BatchOfRows {
  readonly #trx: Executor
  readonly #table: TableName
  readonly #columns: Column[]
  #values: (string | null)[] = []
  #characters = 0

  constructor(trx: Executor, table: TableName, columns: Column[]) {
    this.#trx = trx.withoutPlugins()
    this.#table = table
    this.#columns = columns
  }

  async add(line: string): Promise<void> {
    this.#values.push(...(JSON.parse(line) as (string | null)[]))
    this.#characters += line.length
    const rows = this.#values.length / this.#columns.length
    if (rows >= batch.rows || this.#characters >= batch.characters) await this.flush()
  }

  async flush(): Promise<void> {
    const width = this.#columns.length
    const count = this.#values.length / width
    if (count === 0) return
    const row = (n: number) => `(${this.#columns.map((column, i) => fromText(column, `$${n * width + i + 1}::text`)).join(', ')})`
    const rows = Array.from({ length: count }, (_, n) => row(n)).join(', ')
    const names = this.#columns.map((column) => `"${column.name}"`).join(', ')
    await this.#trx.executeQuery(CompiledQuery.raw(`insert into ${this.#table} (${names}) values ${rows}`, this.#values))
    this.#values = []
    this.#characters = 0
  }
}
