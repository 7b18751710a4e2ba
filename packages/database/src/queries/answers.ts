import { canonicalJson } from '@shiftwork/contracts'
import type { Executor } from '../database.ts'
import type { AnswerKind } from '../tables.ts'
import { insideTransaction } from '../transaction.ts'
import { finishRun } from './runs.ts'

export interface StoredAnswer {
  kind: AnswerKind
  /** SHA-256 of the canonical content. */
  hash: string
  content: unknown
}

/**
 * Writes the answer of a run and the run's state in one transaction, once: a second writer (the assembly was given to two workers) changes nothing
 * and is told so. A run that was cancelled or failed meanwhile keeps its state and gets no answer.
 */
export async function storeAnswer(db: Executor, added: StoredAnswer & { run: string }): Promise<'stored' | 'ended'> {
  const { run, kind, hash, content } = added
  return insideTransaction(db, async (trx) => {
    if (!(await finishRun(trx, run))) return 'ended'
    const key = await trx.selectFrom('run').select(['workspaceId', 'keyHash']).where('id', '=', run).executeTakeFirstOrThrow()
    await trx
      .insertInto('answer')
      .values({ ...key, runId: run, kind, hash, content: canonicalJson(content) })
      .execute()
    return 'stored'
  })
}

/** Keeps an answer that no run gave; whoever comes second with the same key changes nothing. */
export async function keepAnswer(db: Executor, added: StoredAnswer & { workspace: string; keyHash: string }): Promise<void> {
  const { workspace, keyHash, kind, hash, content } = added
  await db
    .insertInto('answer')
    .values({ workspaceId: workspace, keyHash, runId: null, kind, hash, content: canonicalJson(content) })
    .onConflict((conflict) => conflict.columns(['workspaceId', 'keyHash']).doNothing())
    .execute()
}

/** The answer that is stored under a key. */
export async function getAnswer(db: Executor, workspace: string, keyHash: string): Promise<StoredAnswer | undefined> {
  const row = await db
    .selectFrom('answer')
    .select(['kind', 'hash', 'content'])
    .where('workspaceId', '=', workspace)
    .where('keyHash', '=', keyHash)
    .executeTakeFirst()
  return row && { ...row, content: JSON.parse(row.content) }
}
