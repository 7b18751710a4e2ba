import { canonicalJson } from '@shiftwork/contracts'
import { sql } from 'kysely'
import type { Executor, OpenTransaction } from '../database.ts'

/** How long a key is kept, hours. */
export const idempotencyHours = 24

export interface IdempotencyClaim {
  workspace: string
  key: string
  method: string
  path: string
  /** SHA-256 of the request's canonical body. */
  bodyHash: string
}

/** What is answered again, word for word. */
export interface KeptReply {
  status: number
  /** Headers and body. */
  response: unknown
}

/**
 * `done`: the effect ran now · `replayed`: it ran before, this is its reply · `in-flight`: another request with the key is
 * still running · `other-request`: the key was used for another method, path or body.
 */
export type IdempotencyOutcome = ({ outcome: 'done' | 'replayed' } & KeptReply) | { outcome: 'in-flight' | 'other-request' }

/**
 * Runs the effect once per key. The key and the reply are written in the effect's own transaction, so that after a crash either
 * both are there or neither. An effect that throws leaves no trace: the key may be used again.
 */
export function withIdempotency(
  db: Executor,
  claim: IdempotencyClaim,
  effect: (trx: OpenTransaction) => Promise<KeptReply>,
): Promise<IdempotencyOutcome> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockKey(trx, claim))) return { outcome: 'in-flight' }
    const kept = await findKept(trx, claim)
    if (kept) {
      const same = kept.method === claim.method && kept.path === claim.path && kept.bodyHash === claim.bodyHash
      if (!same) return { outcome: 'other-request' }
      return { outcome: 'replayed', status: kept.status, response: JSON.parse(kept.response) }
    }
    const reply = await effect(trx)
    await keep(trx, claim, reply)
    return { outcome: 'done', ...reply }
  })
}

/** Held until the transaction ends. Advisory, on a hash of the key: the row itself is not there yet. */
async function lockKey(trx: OpenTransaction, claim: IdempotencyClaim): Promise<boolean> {
  const name = `idempotency ${claim.workspace} ${claim.key}`
  const { rows } = await sql<{ locked: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as locked`.execute(trx)
  return rows[0]!.locked
}

function findKept(trx: OpenTransaction, claim: IdempotencyClaim) {
  return trx
    .selectFrom('idempotency')
    .selectAll()
    .where('workspaceId', '=', claim.workspace)
    .where('key', '=', claim.key)
    .where('createdAt', '>', sql<Date>`now() - make_interval(hours => ${idempotencyHours})`)
    .executeTakeFirst()
}

function keep(trx: OpenTransaction, claim: IdempotencyClaim, reply: KeptReply) {
  const { workspace: workspaceId, key, ...request } = claim
  const values = { ...request, status: reply.status, response: canonicalJson(reply.response) }
  return (
    trx
      .insertInto('idempotency')
      .values({ workspaceId, key, ...values })
      // What is still there under this key is older than a day.
      .onConflict((conflict) => conflict.columns(['workspaceId', 'key']).doUpdateSet({ ...values, createdAt: sql`now()` }))
      .execute()
  )
}

/** Forgets keys older than a day; the service calls it now and then. */
export async function forgetOldIdempotencyKeys(db: Executor): Promise<number> {
  const result = await db
    .deleteFrom('idempotency')
    .where('createdAt', '<=', sql<Date>`now() - make_interval(hours => ${idempotencyHours})`)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
