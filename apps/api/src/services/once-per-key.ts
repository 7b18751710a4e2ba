import { createHash } from 'node:crypto'
import { canonicalJson, finding, ModelInputError } from '@shiftwork/contracts'
import { type Executor, withIdempotency } from '@shiftwork/database'
import { Refusal } from '../errors.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'

/** A reply that can be given again word for word. */
export interface RepeatableReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface AskedOnce {
  /** The Idempotency-Key, if there is one. */
  readonly key: string | undefined
  readonly method: string
  readonly path: string
  readonly body: unknown
}

/**
 * Does something once per Idempotency-Key: the same key and body give the first reply again for 24 hours, also after a restart,
 * because key and reply are written in the effect's own transaction. Without a key it is simply done.
 */
export async function oncePerKey(
  { database }: Services,
  who: Principal,
  asked: AskedOnce,
  effect: (db: Executor) => Promise<RepeatableReply>,
): Promise<RepeatableReply> {
  const { key, method, path } = asked
  if (key === undefined) return effect(database.kysely)
  if (!/^[\x21-\x7e]{1,200}$/.test(key))
    throw new ModelInputError(
      finding('wrong-format', { path: 'Idempotency-Key', found: key, expected: '1 to 200 visible ASCII characters' }),
    )
  const bodyHash = createHash('sha256').update(canonicalJson(asked.body)).digest('hex')
  const outcome = await withIdempotency(database.kysely, { workspace: who.workspace, key, method, path, bodyHash }, async (trx) => {
    const { status, ...response } = await effect(trx)
    return { status, response }
  })
  if (!('status' in outcome)) throw refusalOf(outcome.outcome, key)
  const { headers, body } = outcome.response as Omit<RepeatableReply, 'status'>
  return { status: outcome.status, headers, body }
}

function refusalOf(outcome: 'in-flight' | 'other-request', key: string): Refusal {
  if (outcome === 'in-flight') return new Refusal(409, finding('key-in-flight'), { 'retry-after': '1' })
  return new Refusal(422, finding('key-of-other-request', { path: 'Idempotency-Key', found: key }))
}
