import { finding, ModelInputError, parseScenario, type Run, type RunRequest } from '@shiftwork/contracts'
import {
  appendEvent,
  type Executor,
  enqueueRun,
  getRun,
  getScenario,
  getScenarioVersion,
  insideTransaction,
  type StoredScenarioVersion,
} from '@shiftwork/database'
import { blocksOf } from '@shiftwork/worker'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { runResource } from './run-resource.ts'

/**
 * Asks for the estimate of a scenario version. The key (inputs, model, engine, seed, draws) says whether it is there, under way,
 * or to be computed: the same key gives back the same run, and nothing is computed twice.
 */
export function requestRun(services: Services, db: Executor, who: Principal, request: RunRequest): Promise<Run> {
  const { estimator, queue } = services
  return insideTransaction(db, async (trx) => {
    if (request.kind !== 'estimate')
      throw new ModelInputError(finding('unknown-value', { path: '/kind', found: request.kind, expected: 'estimate' }))
    const version = await versionToRun(trx, who, request)
    const scenario = parseScenario(version.content)
    estimator.check(scenario)
    const inputsHash = estimator.inputsHash(scenario)
    const { seed, draws, kind } = request
    const keyHash = estimator.keyHash({ scenario, seed, draws })
    const { outcome, run } = await enqueueRun(trx, {
      ...who,
      kind,
      scenarioVersion: version.id,
      modelHash: estimator.model,
      engineVersion: estimator.engine,
      seed,
      draws,
      keyHash,
      request: { scenario, inputsHash },
      blocksTotal: blocksOf(draws),
    })
    if (outcome === 'queued') {
      await queue.enqueue(trx, run)
      await appendEvent(trx, { ...who, action: 'run-requested', subject: 'run', subjectId: run.id, details: { key: keyHash } })
    }
    return runResource((await getRun(trx, who.workspace, run.id))!, estimator)
  })
}

async function versionToRun(db: Executor, who: Principal, request: RunRequest): Promise<StoredScenarioVersion> {
  const stored = await getScenario(db, who.workspace, request.scenario)
  if (!stored || stored.deletedAt !== null) throw missing('/scenario', 'scenario', request.scenario)
  const number = request.version ?? stored.currentVersion
  const version = await getScenarioVersion(db, who.workspace, stored.id, number)
  if (!version) throw missing('/version', 'scenario version', String(number))
  return version
}

function missing(path: string, what: string, found: string): ModelInputError {
  return new ModelInputError(finding('not-found', { path, found, values: { what } }))
}
