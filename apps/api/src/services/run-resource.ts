import type { Run, RunRequest } from '@shiftwork/contracts'
import type { RunView } from '@shiftwork/database'
import { drawsDone, drawsPerBlock } from '@shiftwork/runs'
import type { Estimator } from '@shiftwork/worker'

/** The question of a run that is no estimate; it was read through its schema when it was asked. */
function askedOf({ asked }: RunView): Exclude<RunRequest, { kind: 'estimate' }>['question'] | null {
  return asked as ReturnType<typeof askedOf>
}

/** Of an estimate whole blocks of draws, of any other run the share of its blocks. */
function drawsOf(view: RunView): { drawsDone: number; drawsTotal: number } {
  const { blocksDone, blocksTotal, draws, drawsTotal } = view
  if (drawsTotal === null) return { drawsDone: Math.min(draws, blocksDone * drawsPerBlock), drawsTotal: draws }
  return { drawsDone: drawsDone({ blocks: blocksTotal, draws: drawsTotal }, blocksDone), drawsTotal }
}

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
      ...drawsOf(view),
      queuePlace: view.queuePlace,
    },
    seed: view.seed,
    draws: view.draws,
    scenarioHash: view.inputsHash!,
    model: view.modelHash,
    engine: view.engineVersion,
    key: view.keyHash,
    estimateHash: view.estimateHash,
    answerHash: view.answerHash,
    question: askedOf(view),
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
