import { canonicalJson } from '@shiftwork/contracts'
import type { Selectable } from 'kysely'
import { contentHash } from '../content-hash.ts'
import type { Executor } from '../database.ts'
import type { Tables } from '../tables.ts'
import { insideTransaction } from '../transaction.ts'

export interface NewEvent {
  workspace: string
  actor: string
  /** What was done, e.g. scenario-saved. */
  action: string
  /** To what kind of thing, e.g. scenario, and which. */
  subject: string
  subjectId: string
  /** Where from, ids before and after; never a secret, never the scenario's numbers. */
  details: Record<string, unknown>
}

export type StoredEvent = Omit<Selectable<Tables['event']>, 'details'> & { details: Record<string, unknown> }

const beforeTheFirst = '0'.repeat(64)

/** What an event's hash is taken of: every column but the hash itself, the hash of the event before it included. */
function hashOfEvent(row: Omit<Selectable<Tables['event']>, 'hash'>): string {
  const { workspaceId, sequence, actorId, action, subject, subjectId, details, at, prevHash } = row
  return contentHash(canonicalJson({ workspaceId, sequence, actorId, action, subject, subjectId, details, at: at.toISOString(), prevHash }))
}

/**
 * Appends an event to its workspace's chain. Call it last in the transaction of what it tells of: from here to the commit no
 * other event of the workspace can be appended, which is what keeps the chain without forks.
 */
export function appendEvent(db: Executor, added: NewEvent): Promise<StoredEvent> {
  return insideTransaction(db, async (trx) => {
    await trx.selectFrom('workspace').select('id').where('id', '=', added.workspace).forNoKeyUpdate().executeTakeFirstOrThrow()
    const last = await trx
      .selectFrom('event')
      .select(['sequence', 'hash'])
      .where('workspaceId', '=', added.workspace)
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst()
    const row = {
      workspaceId: added.workspace,
      sequence: (last?.sequence ?? 0) + 1,
      actorId: added.actor,
      action: added.action,
      subject: added.subject,
      subjectId: added.subjectId,
      details: canonicalJson(added.details),
      at: new Date(),
      prevHash: last?.hash ?? beforeTheFirst,
    }
    await trx
      .insertInto('event')
      .values({ ...row, hash: hashOfEvent(row) })
      .execute()
    return { ...row, hash: hashOfEvent(row), details: added.details }
  })
}

/** Newest first, optionally of one thing. `after` is the sequence the page before ended with. */
export async function listEvents(
  db: Executor,
  workspace: string,
  page: { subjectId?: string; after?: number; limit: number },
): Promise<StoredEvent[]> {
  let query = db.selectFrom('event').selectAll().where('workspaceId', '=', workspace).orderBy('sequence', 'desc').limit(page.limit)
  if (page.subjectId !== undefined) query = query.where('subjectId', '=', page.subjectId)
  if (page.after !== undefined) query = query.where('sequence', '<', page.after)
  const rows = await query.execute()
  return rows.map((row) => ({ ...row, details: JSON.parse(row.details) }))
}

const page = 1000

/**
 * Recomputes the chain. `brokenAt` is the first sequence number that is missing, out of place or not what was written.
 * A chain cut short at its end is seen by comparing `last` with the hash of an earlier export.
 */
export async function verifyEvents(db: Executor, workspace: string): Promise<{ events: number; last: string; brokenAt: number | null }> {
  let sequence = 0
  let last = beforeTheFirst
  for (;;) {
    const rows = await db
      .selectFrom('event')
      .selectAll()
      .where('workspaceId', '=', workspace)
      .where('sequence', '>', sequence)
      .orderBy('sequence')
      .limit(page)
      .execute()
    for (const row of rows) {
      sequence += 1
      const good = row.sequence === sequence && row.prevHash === last && row.hash === hashOfEvent(row)
      if (!good) return { events: sequence - 1, last, brokenAt: sequence }
      last = row.hash
    }
    if (rows.length < page) return { events: sequence, last, brokenAt: null }
  }
}
