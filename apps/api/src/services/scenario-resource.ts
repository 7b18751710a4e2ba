import { parseScenario, type Run, type ScenarioHead, type ScenarioResource } from '@shiftwork/contracts'
import { type Executor, latestRuns, type ScenarioHead as StoredHead, type StoredScenario } from '@shiftwork/database'
import { editedTag, type Tagged } from '../entity-tag.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { runResource } from './run-resource.ts'

/** The newest run of each of these scenarios, by scenario. */
export async function latestRunOf(
  { estimator }: Services,
  db: Executor,
  who: Principal,
  ids: readonly string[],
): Promise<Map<string, Run>> {
  const views = await latestRuns(db, who.workspace, ids)
  return new Map(views.map((view) => [view.scenarioId!, runResource(view, estimator)]))
}

export function headResource(stored: StoredHead, latestRun: Run | undefined): ScenarioHead {
  return {
    id: stored.id,
    name: stored.name,
    version: stored.currentVersion,
    hash: stored.inputsHash,
    createdAt: stored.createdAt.toISOString(),
    updatedAt: stored.updatedAt.toISOString(),
    deletedAt: stored.deletedAt?.toISOString() ?? null,
    example: stored.example,
    latestRun: latestRun ?? null,
  }
}

/**
 * A scenario with its newest version and what the model has to say about it, and its ETag.
 *
 * @param db the open transaction of a change, so that the reply shows what the change wrote
 */
export async function scenarioResource(
  services: Services,
  db: Executor,
  who: Principal,
  stored: StoredScenario,
): Promise<Tagged<ScenarioResource>> {
  const runs = await latestRunOf(services, db, who, [stored.id])
  const scenario = parseScenario(stored.content)
  const findings = services.estimator.check(scenario)
  const value = { ...headResource(stored, runs.get(stored.id)), scenario, findings: [...findings] }
  return { value, tag: editedTag(stored.rowVersion, value) }
}
