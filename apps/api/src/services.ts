import type { Workshop } from '@shiftwork/worker'

/** What is ready once the service is up; undefined parts are waited for. */
interface Readiness {
  /** The data behind the figures are loaded. */
  data: boolean
  /** The worked examples are in place. */
  examples: boolean
}

/** What the use cases work with: the database, the queue of runs and the model. */
export interface Services extends Workshop {
  readonly readiness: Readiness
  /** Says that the service stops: streams end. */
  readonly stopping: AbortSignal
}
