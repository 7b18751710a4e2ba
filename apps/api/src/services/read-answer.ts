import { type Comparison, finding, type Ranking } from '@shiftwork/contracts'
import { type AnswerKind, getAnswer } from '@shiftwork/database'
import { rankedAnew } from '@shiftwork/runs'
import { fixedTag, type Tagged } from '../entity-tag.ts'
import { Refusal } from '../errors.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { getRun } from './get-run.ts'

/** The answer of a run, which is of one kind. It was checked when it was made. */
export async function readAnswer<T>(services: Services, who: Principal, id: string, kind: AnswerKind): Promise<Tagged<T>> {
  const run = await getRun(services, who, id)
  const stored = run.answerHash === null ? undefined : await getAnswer(services.database.kysely, who.workspace, run.key)
  if (stored?.kind !== kind) {
    const values = { state: run.state, kind, of: stored?.kind ?? run.kind }
    throw new Refusal(404, finding('no-answer', { found: run.state, expected: `a run of kind ${kind} that is done`, values }))
  }
  return { value: stored.content as T, tag: fixedTag(stored.hash) }
}

/** The compared scenarios ranked by other weights. */
export async function rankComparison(
  services: Services,
  who: Principal,
  id: string,
  weights: Readonly<Record<string, number>>,
): Promise<Ranking> {
  const { value } = await readAnswer<Comparison>(services, who, id, 'comparison')
  return rankedAnew(value, weights)
}
