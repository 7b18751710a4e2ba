/** A question that is answered in blocks: each can be computed on any machine and in any order, and all of them together make the answer. */
export interface Work<Answer> {
  readonly blocks: number
  /** What progress counts: single draws of each scenario and mixture, points of a design, steps of a sweep; all blocks together. */
  readonly draws: number
  /** The numbers of one block: they depend on the question and the block alone. */
  block(block: number, signal?: AbortSignal): Promise<Float64Array>
  /** The answer, once every block is there. */
  answer(blockOf: (block: number) => Float64Array, signal?: AbortSignal): Promise<Answer>
}

/** How far a question is: in draws, points or steps. */
interface WorkProgress {
  readonly done: number
  readonly total: number
}

/** What may be said to any question that is answered on the spot. */
export interface WorkOptions {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: WorkProgress) => void) | undefined
}

interface BlocksOfWork {
  readonly threads: number
  readonly signal?: AbortSignal | undefined
  readonly onBlock: (block: number, numbers: Float64Array) => void | Promise<void>
}

/** Computes some blocks of a question, each handed over as it is done, in any order. Rejects with the first fault, or the signal's reason. */
export async function computeWork(
  work: Work<unknown>,
  blocks: readonly number[],
  { threads, signal, onBlock }: BlocksOfWork,
): Promise<void> {
  const left = blocks.slice()
  const lanes = Array.from({ length: Math.min(left.length, 2 * threads) }, async () => {
    for (let block = left.shift(); block !== undefined; block = left.shift()) {
      signal?.throwIfAborted()
      await onBlock(block, await work.block(block, signal))
    }
  })
  try {
    await Promise.all(lanes)
  } catch (fault) {
    left.length = 0
    await Promise.allSettled(lanes)
    throw fault
  }
}

/** The whole answer in one call. */
export async function answerOf<Answer>(
  { threads }: { readonly threads: number },
  work: Work<Answer>,
  { signal, onProgress }: WorkOptions,
): Promise<Answer> {
  const blocks: Float64Array[] = []
  let done = 0
  const onBlock = (block: number, numbers: Float64Array) => {
    blocks[block] = numbers
    done++
    onProgress?.({ done: drawsDone(work, done), total: work.draws })
  }
  const every = Array.from({ length: work.blocks }, (_, block) => block)
  await computeWork(work, every, { threads, signal, onBlock })
  return work.answer((block) => blocks[block]!, signal)
}

/** How many of its draws a question has behind it: blocks are taken for equally large, and the last one completes them. */
export function drawsDone({ blocks, draws }: { readonly blocks: number; readonly draws: number }, blocksDone: number): number {
  return blocksDone === blocks ? draws : Math.floor((draws * blocksDone) / blocks)
}

/** Computed when it is first asked for, and once; what failed is not kept, so that the next one tries again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined
  return () => {
    if (kept === undefined) {
      kept = make()
      kept.catch(() => {
        kept = undefined
      })
    }
    return kept
  }
}
