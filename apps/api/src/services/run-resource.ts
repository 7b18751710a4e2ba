import type { Run } from '@shiftwork/contracts'
import type { RunView } from '@shiftwork/database'
import { drawsPerBlock } from '@shiftwork/runs'
import type { Estimator } from '@shiftwork/worker'

/** A run as it is sent. Its progress counts blocks that are written, nothing else. */
export function runResource(view: RunView, { model, engine }: Pick<Estimator, 'model' | 'engine'>): Run {
  const iso = (date: Date | null) => date?.toISOString() ?? null
  return {
    id: view.id,
    kind: view.kind,
    scenario: view.scenarioId!,
    version: view.version!,
    scenarioName: view.scenarioName!,
    state: view.state,
    progress: {
      blocksDone: view.blocksDone,
      blocksTotal: view.blocksTotal,
      drawsDone: Math.min(view.draws, view.blocksDone * drawsPerBlock),
      drawsTotal: view.draws,
      queuePlace: view.queuePlace,
    },
    seed: view.seed,
    draws: view.draws,
    scenarioHash: view.inputsHash!,
    model: view.modelHash,
    engine: view.engineVersion,
    key: view.keyHash,
    estimateHash: view.estimateHash,
    answerHash: null,
    question: null,
    newerModel: view.modelHash !== model || view.engineVersion !== engine,
    createdAt: view.createdAt.toISOString(),
    startedAt: iso(view.startedAt),
    endedAt: iso(view.endedAt),
    error: view.error,
  }
}

/** Whether a run goes on no more. */
export function hasEnded(run: Pick<Run, 'state'>): boolean {
  return run.state === 'done' || run.state === 'failed' || run.state === 'cancelled'
}
