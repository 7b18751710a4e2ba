import { canonicalJson } from '@shiftwork/contracts'
import { v7 } from 'uuid'
import type { Executor } from '../database.ts'
import { insideTransaction } from '../transaction.ts'
import { piecesOfCut } from './cut-pieces.ts'
import { finishRun } from './runs.ts'

/** One cut as it is kept: `meta` is the cut without its values, `values` row-major with NaN for "not estimated". */
export interface KeptCut {
  name: string
  meta: unknown
  values: Float64Array
}

export interface NewEstimate {
  run: string
  /** SHA-256 of the canonical result. */
  hash: string
  /** The estimate without its cuts. */
  head: unknown
  cuts: readonly KeptCut[]
}

export interface StoredEstimate {
  id: string
  runId: string
  keyHash: string
  hash: string
  head: unknown
  createdAt: Date
}

/**
 * Writes the estimate, its cuts and the run's state in one transaction, once: a second writer (the assembly was given to two
 * workers) changes nothing and is told so. A run that was cancelled or failed meanwhile keeps its state and gets no estimate.
 */
export async function storeEstimate(db: Executor, added: NewEstimate): Promise<'stored' | 'ended'> {
  const cuts = await Promise.all(added.cuts.map(async (cut) => ({ ...cut, pieces: await piecesOfCut(cut.values) })))
  return insideTransaction(db, async (trx) => {
    if (!(await finishRun(trx, added.run))) return 'ended'
    const run = await trx.selectFrom('run').select(['workspaceId', 'keyHash']).where('id', '=', added.run).executeTakeFirstOrThrow()
    const id = v7()
    await trx
      .insertInto('estimate')
      .values({ id, ...run, runId: added.run, hash: added.hash, head: canonicalJson(added.head) })
      .execute()
    for (const cut of cuts) {
      for (const [piece, bytes] of cut.pieces.entries()) {
        const meta = piece === 0 ? canonicalJson(cut.meta) : null
        const row = { estimateId: id, name: cut.name, piece, pieces: cut.pieces.length, meta, bytes }
        await trx.insertInto('cut').values(row).execute()
      }
    }
    return 'stored'
  })
}

function estimates(db: Executor, workspace: string) {
  return db.selectFrom('estimate').where('workspaceId', '=', workspace).select(['id', 'runId', 'keyHash', 'hash', 'head', 'createdAt'])
}

function parsed(row: Omit<StoredEstimate, 'head'> & { head: string }): StoredEstimate {
  return { ...row, head: JSON.parse(row.head) }
}

export async function getEstimateOfRun(db: Executor, workspace: string, run: string): Promise<StoredEstimate | undefined> {
  const row = await estimates(db, workspace).where('runId', '=', run).executeTakeFirst()
  return row && parsed(row)
}

export async function getEstimateByKey(db: Executor, workspace: string, keyHash: string): Promise<StoredEstimate | undefined> {
  const row = await estimates(db, workspace).where('keyHash', '=', keyHash).executeTakeFirst()
  return row && parsed(row)
}
