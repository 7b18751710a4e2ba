import { canonicalJson, type EstimateKey } from '@shiftwork/contracts'
import type { RunFigures } from '@shiftwork/runs'

/** A run is put together within moments of its last block; after so long another worker has done it, or it was cancelled. */
const keptMilliseconds = 60_000

/** Keeps the figures that came with a run's blocks until its estimate is put together: of the last run alone, because they are large. */
export interface KeptFigures {
  put(key: EstimateKey, figures: RunFigures): void
  /** Gives them back and keeps them no longer; undefined where they are not there. */
  take(key: EstimateKey): RunFigures | undefined
}

export function keptFigures(): KeptFigures {
  let kept: { readonly run: string; readonly figures: RunFigures } | undefined
  let lettingGo: NodeJS.Timeout | undefined
  const letGo = () => {
    clearTimeout(lettingGo)
    kept = undefined
  }
  return {
    put(key, figures) {
      letGo()
      kept = { run: canonicalJson(key), figures }
      lettingGo = setTimeout(letGo, keptMilliseconds).unref()
    },
    take(key) {
      if (kept?.run !== canonicalJson(key)) return
      const { figures } = kept
      letGo()
      return figures
    },
  }
}
