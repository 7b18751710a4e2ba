import { getRunToWork, readRunBlocks, storeEstimate } from '@shiftwork/database'
import { computationOf, isUnfinished, type Workshop } from './compute-blocks.ts'

/**
 * Makes the estimate of a run whose blocks are all there and writes estimate, cuts and state in one transaction, once.
 * Where a block is missing (the job came twice and the run has ended since) nothing is done.
 */
export async function assembleRun({ database, estimator }: Workshop, id: string, signal: AbortSignal): Promise<void> {
  const db = database.kysely
  const run = await getRunToWork(db, id)
  if (!isUnfinished(run)) return
  const blocks = await readRunBlocks(db, id)
  if (blocks.length !== run.blocksTotal) return
  const { hash, head, cuts } = await estimator.assemble(computationOf(run), (block) => blocks[block]!.bytes, signal)
  await storeEstimate(db, { run: id, hash, head, cuts })
}
