import { parseScenario, type Scenario } from '@shiftwork/contracts'
import { smallScenario } from '@shiftwork/contracts/testing'
import {
  builtInOwnerId,
  builtInWorkspaceId,
  createScenario,
  type Database,
  enqueueRun,
  getRun,
  getScenarioVersion,
  type RunView,
} from '@shiftwork/database'
import type { Estimator } from '../estimator.ts'
import { blocksOf } from '../jobs.ts'
import type { RunQueue } from '../queue.ts'

/** A project that takes little to compute. */
export const scenario: Scenario = parseScenario(smallScenario())

export interface Asked {
  readonly draws: number
  readonly seed?: number
  /** What the worker is given to compute, where it is not the scenario itself. */
  readonly request?: unknown
  readonly engine?: string
}

/** Stores the scenario and queues a run of it, as the service does. */
export async function queueRun(database: Database, queue: RunQueue, estimator: Estimator, asked: Asked): Promise<string> {
  const { draws, seed = 1, engine } = asked
  const who = { workspace: builtInWorkspaceId, actor: builtInOwnerId }
  const inputsHash = estimator.inputsHash(scenario)
  return database.kysely.transaction().execute(async (trx) => {
    const { id } = await createScenario(trx, { ...who, content: scenario, inputsHash })
    const version = (await getScenarioVersion(trx, who.workspace, id, 1))!
    const { run } = await enqueueRun(trx, {
      ...who,
      kind: 'estimate',
      scenarioVersion: version.id,
      modelHash: estimator.model,
      engineVersion: engine ?? estimator.engine,
      seed,
      draws,
      keyHash: estimator.keyHash({ scenario, seed, draws }),
      request: 'request' in asked ? asked.request : { scenario, inputsHash },
      blocksTotal: blocksOf(draws),
    })
    await queue.enqueue(trx, run)
    return run.id
  })
}

/** Waits until the run has ended. */
export async function untilEnded(database: Database, id: string): Promise<RunView> {
  for (;;) {
    const run = (await getRun(database.kysely, builtInWorkspaceId, id))!
    if (run.state !== 'queued' && run.state !== 'running') return run
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
