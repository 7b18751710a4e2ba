import type { Run, RunRequest, Scenario } from '@shiftwork/contracts'
import { appendEvent, type Executor, enqueueRun, getRun, insideTransaction, type NewRun } from '@shiftwork/database'
import { blocksOf } from '@shiftwork/worker'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { askedQuestion, inRequest } from './asked-question.ts'
import { askedScenario } from './asked-scenario.ts'
import { runResource } from './run-resource.ts'

/** What of a run's row follows from what is asked. */
type AskedRun = Pick<NewRun, 'draws' | 'keyHash' | 'request' | 'blocksTotal'>

/**
 * Asks for the estimate of a scenario version, or a question about it. The key (inputs, model, engine, seed, draws, question) says whether the result is
 * there, under way, or to be computed: the same key gives back the same run, and nothing is computed twice.
 */
export function requestRun(services: Services, db: Executor, who: Principal, request: RunRequest): Promise<Run> {
  const { estimator, queue } = services
  return insideTransaction(db, async (trx) => {
    const { version, scenario } = await askedScenario(trx, who, request)
    const asked =
      request.kind === 'estimate' ? askedEstimate(services, request, scenario) : await askedAnswer(services, trx, who, request, scenario)
    const { outcome, run } = await enqueueRun(trx, {
      ...who,
      kind: request.kind,
      scenarioVersion: version.id,
      modelHash: estimator.model,
      engineVersion: estimator.engine,
      seed: request.seed,
      ...asked,
    })
    if (outcome === 'queued') {
      await queue.enqueue(trx, run)
      await appendEvent(trx, { ...who, action: 'run-requested', subject: 'run', subjectId: run.id, details: { key: run.keyHash } })
    }
    return runResource((await getRun(trx, who.workspace, run.id))!, estimator)
  })
}

function askedEstimate({ estimator }: Services, { seed, draws }: Extract<RunRequest, { kind: 'estimate' }>, scenario: Scenario): AskedRun {
  estimator.check(scenario)
  const inputsHash = estimator.inputsHash(scenario)
  const keyHash = estimator.keyHash({ scenario, seed, draws })
  return { draws, keyHash, request: { scenario, inputsHash }, blocksTotal: blocksOf(draws) }
}

async function askedAnswer(
  { estimator }: Services,
  db: Executor,
  who: Principal,
  request: Exclude<RunRequest, { kind: 'estimate' }>,
  scenario: Scenario,
): Promise<AskedRun> {
  const question = await askedQuestion(db, who, request, scenario)
  try {
    const { blocks, draws: drawsTotal } = estimator.sizeOf(question)
    return {
      draws: request.kind === 'sensitivity' ? request.question.points : request.draws,
      keyHash: estimator.questionKey(question),
      request: { question, asked: request.question, drawsTotal },
      blocksTotal: blocks,
    }
  } catch (error) {
    throw inRequest(error, question.kind)
  }
}
