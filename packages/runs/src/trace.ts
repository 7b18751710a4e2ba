import { ModelInputError, type Scenario, type Trace } from '@shiftwork/contracts'
import { checkScenario } from './check-scenario.ts'
import { jobContext } from './job-context.ts'
import type { Model } from './model.ts'
import { type Pool, priority } from './pool.ts'
import { ownPool } from './preview.ts'

export interface TraceQuestion {
  /** cut/code/…/stat, or the address of a figure that another trace names. */
  readonly figure: string
  /** Levels of nested traces. */
  readonly depth?: number | undefined
  /** Chains listed at most. */
  readonly paths?: number | undefined
}

/**
 * How a figure of the estimate came about, off the calling thread. Central values only: without draws.
 *
 * @throws ModelInputError where the scenario or the address is at fault
 */
export async function traceOfFigure(
  scenario: Scenario,
  model: Model,
  { figure, ...options }: TraceQuestion,
  pool: Pool = ownPool(model),
): Promise<Trace> {
  checkScenario(scenario, model)
  const context = await jobContext(pool, scenario, priority.preview, { drawn: false })
  const outcome = await pool.run({ kind: 'trace', figure, options }, { context, priority: priority.preview })
  if ('findings' in outcome) throw new ModelInputError(outcome.findings)
  return outcome.trace
}
