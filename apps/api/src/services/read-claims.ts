import { type ClaimsReport, finding, parseScenario } from '@shiftwork/contracts'
import { getAnswer, getWholeRun, keepAnswer } from '@shiftwork/database'
import { hashOf } from '@shiftwork/runs'
import { fixedTag, type Tagged } from '../entity-tag.ts'
import { notFound, Refusal } from '../errors.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'

/**
 * The claims check of an estimate's scenario: computed in the threads when it is first asked for, and kept. That of a run of an older model is read where
 * it was kept; anew it is computed with the model that is here, which says so.
 */
export async function readClaims({ database, estimator }: Services, who: Principal, id: string): Promise<Tagged<ClaimsReport>> {
  const db = database.kysely
  const run = await getWholeRun(db, who.workspace, id)
  if (!run) throw notFound('run', id)
  if (run.kind !== 'estimate')
    throw new Refusal(
      404,
      finding('no-answer', { found: run.kind, expected: 'an estimate', values: { state: run.state, kind: 'claims', of: run.kind } }),
    )
  const scenario = parseScenario((run.request as { scenario: unknown }).scenario)
  const keyHash = estimator.claimsKey(scenario)
  const known = await getAnswer(db, who.workspace, keyHash)
  if (known) return { value: known.content as ClaimsReport, tag: fixedTag(known.hash) }
  const content = await estimator.claims(scenario)
  const hash = hashOf(content)
  await keepAnswer(db, { workspace: who.workspace, keyHash, kind: 'claims', hash, content })
  return { value: content, tag: fixedTag(hash) }
}
