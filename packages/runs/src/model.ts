import type { Parameter } from '@shiftwork/contracts'

/** A model version ready to compute with: the tables, the parameters and the engine. */
export interface Model {
  /** SHA-256 of the canonical tables and parameters. */
  readonly hash: string
  /** Version of the engine: it changes whenever a number changes. */
  readonly engine: string
  /** Every parameter with its claims, those of the file given to `loadModel` in the place of the bundled ones. */
  readonly parameters: readonly Parameter[]
}

/** The bundled model version, loaded once a process; `parameters` replace bundled ones of the same path. */
export function loadModel(_parameters: readonly Parameter[] = []): Model {
  throw new Error('Not written yet.')
}
