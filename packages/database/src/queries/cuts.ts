import type { Executor } from '../database.ts'
import { cutFromPieces } from './cut-pieces.ts'
import type { KeptCut } from './estimates.ts'

/** A cut of a run's estimate by its name, or undefined where there is none. */
export async function getCut(db: Executor, workspace: string, run: string, name: string): Promise<KeptCut | undefined> {
  const rows = await db
    .selectFrom('cut')
    .innerJoin('estimate', 'estimate.id', 'cut.estimateId')
    .where('estimate.workspaceId', '=', workspace)
    .where('estimate.runId', '=', run)
    .where('cut.name', '=', name)
    .select(['cut.piece', 'cut.pieces', 'cut.meta', 'cut.bytes'])
    .orderBy('cut.piece')
    .execute()
  const first = rows[0]
  if (first === undefined) return undefined
  if (rows.length !== first.pieces) throw new Error(`cut ${name} of run ${run} has ${rows.length} of ${first.pieces} pieces`)
  return { name, meta: JSON.parse(first.meta!), values: await cutFromPieces(rows.map((row) => row.bytes)) }
}

/** The cuts that are kept of a run's estimate, without their values, by name. */
export async function listCuts(db: Executor, workspace: string, run: string): Promise<{ name: string; meta: unknown }[]> {
  const rows = await db
    .selectFrom('cut')
    .innerJoin('estimate', 'estimate.id', 'cut.estimateId')
    .where('estimate.workspaceId', '=', workspace)
    .where('estimate.runId', '=', run)
    .where('cut.piece', '=', 0)
    .select(['cut.name', 'cut.meta'])
    .orderBy('cut.name')
    .execute()
  return rows.map((row) => ({ name: row.name, meta: JSON.parse(row.meta!) }))
}
