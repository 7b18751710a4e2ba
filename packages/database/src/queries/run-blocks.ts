import { sql } from 'kysely'
import type { Executor } from '../database.ts'

/**
 * Writes what a block of draws gave, once: a block computed twice (a worker died, the job was given to another) has the same bytes.
 * Nothing is written when the run has ended. `done` of `total` blocks are there afterwards.
 */
export async function writeRunBlock(
  db: Executor,
  block: { run: string; block: number; bytes: Uint8Array },
): Promise<{ written: boolean; ended: boolean; done: number; total: number }> {
  const written = await db
    .insertInto('runBlock')
    .columns(['runId', 'block', 'bytes'])
    .expression((row) =>
      row
        .selectFrom('run')
        .where('id', '=', block.run)
        .where('state', 'in', ['queued', 'running'])
        // A cancellation waits for this statement or this one for it: no block is left behind it. Writers of one run wait for
        // one another too, so that exactly one of them counts the last block, also inside transactions.
        .forNoKeyUpdate()
        .select((value) => [
          'id',
          value.cast<number>(value.val(block.block), 'integer').as('block'),
          value.cast<Buffer>(value.val(Buffer.from(block.bytes)), 'bytea').as('bytes'),
        ]),
    )
    .onConflict((conflict) => conflict.columns(['runId', 'block']).doNothing())
    .returning('block')
    .executeTakeFirst()
  const { state, blocksTotal, done } = await db
    .selectFrom('run')
    .select((row) => [
      'state',
      'blocksTotal',
      row
        .selectFrom('runBlock')
        .where('runId', '=', block.run)
        .select(sql<number>`count(*)::int`.as('blocks'))
        .$asScalar()
        .$notNull()
        .as('done'),
    ])
    .where('id', '=', block.run)
    .executeTakeFirstOrThrow()
  const ended = state !== 'queued' && state !== 'running'
  return { written: written !== undefined, ended, done, total: blocksTotal }
}

/** The numbers of the blocks that are there, ascending. */
export async function runBlocksDone(db: Executor, run: string): Promise<number[]> {
  const rows = await db.selectFrom('runBlock').select('block').where('runId', '=', run).orderBy('block').execute()
  return rows.map((row) => row.block)
}

/** The blocks in order: what the assembly reads. */
export function readRunBlocks(db: Executor, run: string): Promise<{ block: number; bytes: Buffer }[]> {
  return db.selectFrom('runBlock').select(['block', 'bytes']).where('runId', '=', run).orderBy('block').execute()
}
