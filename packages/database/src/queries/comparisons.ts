import { canonicalJson } from '@shiftwork/contracts'
import { v7 } from 'uuid'
import type { Executor } from '../database.ts'
import { insideTransaction } from '../transaction.ts'

export interface NewComparison {
  workspace: string
  actor: string
  name: string
  /** SHA-256 of the compared runs' keys in their order; the same comparison is stored once. */
  keyHash: string
  /** Ids of the runs in the order compared. */
  runs: readonly string[]
}

export interface StoredComparison {
  id: string
  name: string
  keyHash: string
  runs: string[]
  result: unknown
  createdAt: Date
}

/** Stores a comparison of runs, or gives back the one with the same key (`known`). */
export async function createComparison(
  db: Executor,
  added: NewComparison,
): Promise<{ outcome: 'created' | 'known'; comparison: StoredComparison }> {
  return insideTransaction(db, async (trx) => {
    const inserted = await trx
      .insertInto('comparison')
      .values({
        id: v7(),
        workspaceId: added.workspace,
        keyHash: added.keyHash,
        name: added.name,
        result: null,
        createdBy: added.actor,
      })
      .onConflict((conflict) => conflict.columns(['workspaceId', 'keyHash']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (inserted) {
      const members = added.runs.map((runId, position) => ({ comparisonId: inserted.id, position, runId }))
      await trx.insertInto('comparisonRun').values(members).execute()
    }
    const comparison = await comparisons(trx, added.workspace).where('keyHash', '=', added.keyHash).executeTakeFirstOrThrow()
    return { outcome: inserted ? 'created' : 'known', comparison: await withRuns(trx, comparison) }
  })
}

function comparisons(db: Executor, workspace: string) {
  return db.selectFrom('comparison').where('workspaceId', '=', workspace).select(['id', 'name', 'keyHash', 'result', 'createdAt'])
}

async function withRuns(
  db: Executor,
  row: Omit<StoredComparison, 'runs' | 'result'> & { result: string | null },
): Promise<StoredComparison> {
  const runs = await db.selectFrom('comparisonRun').select('runId').where('comparisonId', '=', row.id).orderBy('position').execute()
  return { ...row, runs: runs.map((run) => run.runId), result: row.result === null ? null : JSON.parse(row.result) }
}

export async function getComparison(db: Executor, workspace: string, id: string): Promise<StoredComparison | undefined> {
  const row = await comparisons(db, workspace).where('id', '=', id).executeTakeFirst()
  return row && withRuns(db, row)
}

/** Writes the result once; false when it is there already. */
export async function storeComparisonResult(db: Executor, id: string, result: unknown): Promise<boolean> {
  const row = await db
    .updateTable('comparison')
    .set({ result: canonicalJson(result) })
    .where('id', '=', id)
    .where('result', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
