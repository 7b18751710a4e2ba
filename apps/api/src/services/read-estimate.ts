import { type Cut, type Estimate, finding } from '@shiftwork/contracts'
import { getEstimateOfRun, type KeptCut, getCut as readCut } from '@shiftwork/database'
import type { Tagged } from '../entity-tag.ts'
import { fixedTag } from '../entity-tag.ts'
import { notFound, Refusal } from '../errors.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { getRun } from './get-run.ts'

/** The cuts that come with the estimate itself; every other is asked for by its name. */
const cutsOfTheReply = ['criteria', 'months-jobs']

/** The estimate of a run: criteria, posts by month and the list of cuts. */
export async function getEstimate(services: Services, who: Principal, run: string): Promise<Tagged<Estimate>> {
  const db = services.database.kysely
  const stored = await getEstimateOfRun(db, who.workspace, run)
  if (!stored) throw await notThereYet(services, who, run)
  const kept = await Promise.all(cutsOfTheReply.map((name) => readCut(db, who.workspace, run, name)))
  const cuts = kept.filter((cut) => cut !== undefined).map(cutOf)
  return { value: { ...(stored.head as Omit<Estimate, 'cuts'>), cuts }, tag: fixedTag(stored.hash) }
}

/** One cut of a run's estimate. */
export async function getCut(services: Services, who: Principal, run: string, name: string): Promise<Tagged<Cut>> {
  const db = services.database.kysely
  const stored = await getEstimateOfRun(db, who.workspace, run)
  if (!stored) throw await notThereYet(services, who, run)
  // What is kept beside the cuts has a slash in its name.
  const kept = name.includes('/') ? undefined : await readCut(db, who.workspace, run, name)
  if (!kept) throw notFound('cut', name)
  return { value: cutOf(kept), tag: fixedTag(stored.hash, name) }
}

/** A cut as it is sent: NaN, which JSON has not, is null, "not estimated". */
function cutOf({ meta, values }: KeptCut): Cut {
  return { ...(meta as Omit<Cut, 'values'>), values: Array.from(values, (value) => (Number.isNaN(value) ? null : value)) }
}

/** Why a run has no estimate: there is no such run, it has not ended, or it ended without one. */
export async function notThereYet(services: Services, who: Principal, id: string): Promise<Refusal> {
  const run = await getRun(services, who, id)
  return new Refusal(404, finding('no-estimate', { found: run.state, expected: 'done', values: { state: run.state } }))
}
