import { rangedDraws } from '@shiftwork/engine'
import type { Pool } from './pool.ts'
import { drawsOfFigures } from './run-figures.ts'
import type { SharedFigures } from './tasks.ts'

/** How long memory waits for the next run. */
const keptMilliseconds = 60_000
/** As many as one run needs. */
const mostKept = rangedDraws / drawsOfFigures

interface Kept {
  readonly figures: SharedFigures[]
  lettingGo: NodeJS.Timeout | undefined
}

/**
 * Memory of figures that were told. The figures of a run take some 250 MB, and memory that is used for the first time costs the system as much as a tenth of
 * the run: so it is kept for the next one.
 */
const kept = new WeakMap<Pool, Kept>()

/** Memory for figures, of whatever length it has; null where there is none. */
export function takeMemory(pool: Pool): SharedFigures | null {
  return kept.get(pool)?.figures.pop() ?? null
}

/** @param figures that no thread writes to or reads any longer */
export function giveMemoryBack(pool: Pool, figures: readonly SharedFigures[]): void {
  const own = kept.get(pool) ?? { figures: [], lettingGo: undefined }
  kept.set(pool, own)
  own.figures.push(...figures.slice(0, mostKept - own.figures.length))
  clearTimeout(own.lettingGo)
  own.lettingGo = setTimeout(() => own.figures.splice(0), keptMilliseconds).unref()
}
