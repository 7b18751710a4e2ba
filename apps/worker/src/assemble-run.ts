import { getRunToWork, readRunBlocks, storeAnswer, storeEstimate } from '@shiftwork/database'
import { computationOf, isUnfinished, questionOf, type Workshop } from './compute-blocks.ts'

/**
 * Makes the estimate, or the answer, of a run whose blocks are all there and writes it and the run's state in one transaction, once.
 * Where a block is missing (the job came twice and the run has ended since) nothing is done.
 */
export async function assembleRun({ database, estimator }: Workshop, id: string, signal: AbortSignal): Promise<void> {
  const db = database.kysely
  const run = await getRunToWork(db, id)
  if (!isUnfinished(run)) return
  const blocks = await readRunBlocks(db, id)
  if (blocks.length !== run.blocksTotal) return
  const bytesOf = (block: number) => blocks[block]!.bytes
  if (run.kind !== 'estimate') {
    const answer = await estimator.answer(questionOf(run), bytesOf, signal)
    await storeAnswer(db, { run: id, ...answer })
    return
  }
  const { hash, head, cuts } = await estimator.assemble(computationOf(run), bytesOf, signal)
  await storeEstimate(db, { run: id, hash, head, cuts })
}
