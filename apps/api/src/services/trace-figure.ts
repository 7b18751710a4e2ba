import { finding, type Trace } from '@shiftwork/contracts'
import { getWholeRun } from '@shiftwork/database'
import { computationOf } from '@shiftwork/worker'
import { notFound, Refusal } from '../errors.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'

/** How a figure of a run's estimate came about. A run of another version of the model is refused: this one would give other numbers. */
export async function traceFigure(
  { database, estimator }: Services,
  who: Principal,
  id: string,
  question: { readonly figure: string; readonly depth: number; readonly paths: number },
): Promise<Trace> {
  const run = await getWholeRun(database.kysely, who.workspace, id)
  if (!run) throw notFound('run', id)
  if (run.state !== 'done')
    throw new Refusal(404, finding('no-estimate', { found: run.state, expected: 'done', values: { state: run.state } }))
  return estimator.trace(computationOf(run), question)
}
