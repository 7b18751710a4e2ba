import { type Kysely, sql } from 'kysely'

/** The schema as the database itself tells it, in words that PostgreSQL 15 and the embedded 18 share. */
export interface Schema {
  columns: Record<string, Record<string, string>>
  constraints: Record<string, string>
  indexes: Record<string, string>
  triggers: Record<string, string>
  functions: Record<string, string>
}

const ours = `n.nspname = 'public' and c.relname not like 'kysely_%'`

const columnsOf = `
  select c.relname as "table", a.attname as name, concat_ws(' ', format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then 'not null' end, 'default ' || pg_get_expr(d.adbin, d.adrelid),
    case when co.collname <> 'default' then 'collate ' || co.collname end,
    case when a.attstorage = 'e' then 'external' end) as definition
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  left join pg_collation co on co.oid = a.attcollation
  where ${ours} and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by 1, a.attnum`

// Not-null constraints are rows of their own from version 18 on; the columns tell them already.
const constraintsOf = `
  select c.relname || '.' || k.conname as name, pg_get_constraintdef(k.oid) as definition
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and k.contype <> 'n' order by 1`

const indexesOf = `select indexname as name, indexdef as definition from pg_indexes
  where schemaname = 'public' and tablename not like 'kysely_%' order by 1`

const triggersOf = `
  select c.relname || '.' || t.tgname as name, pg_get_triggerdef(t.oid) as definition
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and not t.tgisinternal order by 1`

const functionsOf = `select proname as name, prosrc as definition from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname = 'public' order by 1`

interface Named {
  name: string
  definition: string
}

async function definitions(db: Kysely<unknown>, query: string): Promise<Record<string, string>> {
  const { rows } = await sql.raw<Named>(query).execute(db)
  return Object.fromEntries(rows.map((row) => [row.name, row.definition.trim().replaceAll(/\s+/g, ' ')]))
}

/** Reads the schema: what the checked-in snapshot is compared with. */
export async function schemaOf(db: Kysely<unknown>): Promise<Schema> {
  const columns: Schema['columns'] = {}
  const { rows } = await sql.raw<Named & { table: string }>(columnsOf).execute(db)
  for (const row of rows) {
    columns[row.table] ??= {}
    columns[row.table]![row.name] = row.definition
  }
  return {
    columns,
    constraints: await definitions(db, constraintsOf),
    indexes: await definitions(db, indexesOf),
    triggers: await definitions(db, triggersOf),
    functions: await definitions(db, functionsOf),
  }
}
