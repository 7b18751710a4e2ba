import { type Comparison, finding, type Ranking, type Run, type RunRequest } from '@shiftwork/contracts'
import { type AnswerKind, getAnswer, getScenario } from '@shiftwork/database'
import { hashOf, rankedAnew } from '@shiftwork/runs'
import { fixedTag, type Tagged } from '../entity-tag.ts'
import { Refusal } from '../errors.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { getRun } from './get-run.ts'

type ComparisonQuestion = Extract<RunRequest, { kind: 'comparison' }>['question']

/** The answer of a run, which is of one kind. It was checked when it was made. */
export async function readAnswer<T>(services: Services, who: Principal, id: string, kind: AnswerKind): Promise<Tagged<T>> {
  return answerOf(services, who, await getRun(services, who, id), kind)
}

async function answerOf<T>(services: Services, who: Principal, run: Run, kind: AnswerKind): Promise<Tagged<T>> {
  const stored = run.answerHash === null ? undefined : await getAnswer(services.database.kysely, who.workspace, run.key)
  if (stored?.kind !== kind) {
    const values = { state: run.state, kind, of: stored?.kind ?? run.kind }
    throw new Refusal(404, finding('no-answer', { found: run.state, expected: `a run of kind ${kind} that is done`, values }))
  }
  return { value: stored.content as T, tag: fixedTag(stored.hash) }
}

/** The answer of a comparison. It is kept whatever its scenarios are called, and calls them by the names that they have now. */
export async function readComparison(services: Services, who: Principal, id: string): Promise<Tagged<Comparison>> {
  const run = await getRun(services, who, id)
  const { value, tag } = await answerOf<Comparison>(services, who, run, 'comparison')
  const ids = [run.scenario, ...(run.question as ComparisonQuestion).with.map(({ scenario }) => scenario)]
  const now = await Promise.all(ids.map((scenario) => getScenario(services.database.kysely, who.workspace, scenario)))
  const runs = value.runs.map((compared, k) => ({ ...compared, name: now[k]?.name ?? compared.name }))
  if (runs.every(({ name }, k) => name === value.runs[k]!.name)) return { value, tag }
  const renamed = { ...value, runs }
  return { value: renamed, tag: fixedTag(hashOf(renamed)) }
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
