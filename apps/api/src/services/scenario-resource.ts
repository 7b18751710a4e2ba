import { parseScenario, type Run, type ScenarioHead, type ScenarioResource } from '@shiftwork/contracts'
import { type Executor, latestRuns, latestRunsOfInputs, type ScenarioHead as StoredHead, type StoredScenario } from '@shiftwork/database'
import { editedTag, type Tagged } from '../entity-tag.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { runResource } from './run-resource.ts'

/**
 * The newest run of each of these scenarios, by scenario. One that has none of its own, a copy say, shows the run of the same
 * inputs: asked to run it, it would be given that one.
 */
export async function latestRunOf(
  { estimator }: Services,
  db: Executor,
  who: Principal,
  scenarios: readonly Pick<StoredHead, 'id' | 'inputsHash'>[],
): Promise<Map<string, Run>> {
  const own = await latestRuns(
    db,
    who.workspace,
    scenarios.map(({ id }) => id),
  )
  const found = new Map(own.map((view) => [view.scenarioId!, runResource(view, estimator)]))
  const without = scenarios.filter(({ id }) => !found.has(id))
  const ofInputs = await latestRunsOfInputs(
    db,
    who.workspace,
    without.map(({ inputsHash }) => inputsHash),
  )
  for (const { id, inputsHash } of without) {
    const view = ofInputs.find((candidate) => candidate.inputsHash === inputsHash)
    if (view) found.set(id, runResource(view, estimator))
  }
  return found
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
  const runs = await latestRunOf(services, db, who, [stored])
  const scenario = parseScenario(stored.content)
  const findings = services.estimator.check(scenario)
  const value = { ...headResource(stored, runs.get(stored.id)), scenario, findings: [...findings] }
  return { value, tag: editedTag(stored.rowVersion, value) }
}
