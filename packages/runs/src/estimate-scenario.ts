import type { Estimate, Scenario } from '@shiftwork/contracts'
import type { Model } from './model.ts'

export interface EstimateRequest {
  readonly scenario: Scenario
  readonly model: Model
  readonly seed?: number
  readonly draws?: number
  readonly threads?: number
  /** Names of the cuts to give back, or "all"; criteria and posts by month if absent. */
  readonly cuts?: readonly string[] | 'all'
  readonly signal?: AbortSignal
  readonly onProgress?: (done: { readonly blocksDone: number; readonly blocksTotal: number }) => void
}

/** A whole estimate in one call, on threads of its own. */
export function estimateScenario(_request: EstimateRequest): Promise<Estimate> {
  throw new Error('Not written yet.')
}
