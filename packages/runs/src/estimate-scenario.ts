import type { Estimate, Scenario } from '@shiftwork/contracts'
import { assemble } from './assemble.ts'
import { blockCount, computeBlocks } from './blocks.ts'
import { checkScenario } from './check-scenario.ts'
import type { Model } from './model.ts'
import { createPool, type Pool } from './pool.ts'
import { runFigures } from './run-figures.ts'

/** Cuts that go with an estimate if no others are asked for. */
export const defaultCuts = ['criteria', 'months-jobs'] as const

export interface EstimateRequest {
  readonly scenario: Scenario
  readonly model: Model
  readonly seed?: number
  readonly draws?: number
  readonly threads?: number | undefined
  /** Threads that are there already and know the model; of its own if absent. */
  readonly pool?: Pool | undefined
  /** Names of the cuts to give back, or "all"; criteria and posts by month if absent. */
  readonly cuts?: readonly string[] | 'all'
  readonly signal?: AbortSignal
  readonly onProgress?: (done: { readonly blocksDone: number; readonly blocksTotal: number }) => void
}

/**
 * A whole estimate in one call, on threads of its own if none are given.
 *
 * @throws ModelInputError with everything that is wrong with the scenario
 */
export async function estimateScenario(request: EstimateRequest): Promise<Estimate> {
  const { scenario, model, seed = 1, draws = 1024, threads, cuts = defaultCuts, signal, onProgress } = request
  checkScenario(scenario, model)
  const job = { scenario, seed, draws }
  const pool = request.pool ?? createPool(threads === undefined ? { model } : { model, threads })
  try {
    const blocks: Float64Array[] = []
    const figures = runFigures(cuts === 'all' ? undefined : cuts)
    const blocksTotal = blockCount(draws)
    let blocksDone = 0
    const onBlock = (block: number, criteria: Float64Array) => {
      blocks[block] = criteria
      blocksDone++
      onProgress?.({ blocksDone, blocksTotal })
    }
    await computeBlocks(
      pool,
      job,
      Array.from({ length: blocksTotal }, (_, b) => b),
      { signal, onBlock, figures },
    )
    const assembled = await assemble(pool, job, (block) => blocks[block]!, { signal, figures })
    return { ...assembled.estimate, cuts: assembled.cuts.filter(({ name }) => cuts === 'all' || cuts.includes(name)) }
  } finally {
    if (pool !== request.pool) await pool.close()
  }
}
