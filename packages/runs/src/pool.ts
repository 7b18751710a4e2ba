import type { Scenario } from '@shiftwork/contracts'
import type { Model } from './model.ts'

/** What is computed: the numbers depend on the scenario's inputs, the model, the seed and the draws alone. */
export interface Job {
  readonly scenario: Scenario
  readonly seed: number
  readonly draws: number
}

/** Threads that compute, with the responses of the economies kept between one question and the next. */
export interface Pool {
  readonly model: Model
  readonly threads: number
  close(): Promise<void>
}

/** @param options threads: as many as the machine has processors by default; model: the bundled one */
export function createPool(_options: { readonly threads?: number; readonly model?: Model } = {}): Pool {
  throw new Error('Not written yet.')
}
