import {
  type Cut,
  type Estimate,
  type EstimateKey,
  type Finding,
  finding,
  ModelInputError,
  type PlantContribution,
  type RetrainingPlan,
  type Scenario,
  type Trace,
} from '@shiftwork/contracts'
import type { KeptCut } from '@shiftwork/database'
import {
  type AskedPlan,
  type AskedPlant,
  askedContribution,
  askedPlan,
  assemble,
  blockCount,
  checkScenario,
  computeBlocks,
  createPool,
  loadModel,
  type Model,
  type Pool,
  preview,
  type RunFigures,
  runFigures,
  runKey,
  scenarioHash,
  type TraceQuestion,
  traceOfFigure,
  warmUp,
} from '@shiftwork/runs'
import { bytesOfNumbers, numbersOfBytes } from './bytes.ts'
import { isOneJob } from './jobs.ts'
import { keptDraws } from './kept-draws.ts'
import { type KeptFigures, keptFigures } from './kept-figures.ts'
import { type AskedQuestion, type QuestionEstimator, questionEstimator } from './questions.ts'

/** What a run computes: a scenario's inputs under a key. */
export interface Computation {
  readonly scenario: Scenario
  readonly key: EstimateKey
}

/** An estimate as it is stored: head and cuts apart. */
export interface AssembledEstimate {
  readonly hash: string
  /** The estimate without its cuts. */
  readonly head: Omit<Estimate, 'cuts'>
  readonly cuts: readonly KeptCut[]
}

type OnBlock = (block: number, bytes: Uint8Array) => Promise<void>

/** The model as the service and its workers ask it: blocks as bytes, cuts as they are kept. Computed off the caller's thread. */
export interface Estimator extends QuestionEstimator {
  /** Hash of the model version. */
  readonly model: string
  readonly engine: string
  /** Notes and warnings about a scenario; throws ModelInputError where it cannot be estimated. */
  check(scenario: Scenario): readonly Finding[]
  /** Hash of the inputs alone: without names and notes. */
  inputsHash(scenario: Scenario): string
  /** Same key, same numbers. */
  keyHash(of: { readonly scenario: Scenario; readonly seed: number; readonly draws: number }): string
  /** Central values only; goes ahead of the next block. */
  preview(scenario: Scenario): Promise<Estimate>
  /** How a figure of the estimate came about, at the central values. */
  trace(of: Computation, question: TraceQuestion): Promise<Trace>
  /** What hangs on a plant that is there. */
  contribution(plant: AskedPlant): Promise<PlantContribution>
  /** A retraining plan of the scenario: the one that its estimate rests on, or one within other bounds; null where it has no pools. */
  plan(of: Computation, question: AskedPlan, signal?: AbortSignal): Promise<RetrainingPlan | null>
  /** Computes blocks of an estimate or of a question; each is handed over as soon as it is there. Rejects with the signal's reason when that says so. */
  computeBlocks(of: Computation | AskedQuestion, blocks: readonly number[], onBlock: OnBlock, signal: AbortSignal): Promise<void>
  /** Makes the estimate from its blocks, asked for one after the other. */
  assemble(of: Computation, bytesOf: (block: number) => Uint8Array, signal: AbortSignal): Promise<AssembledEstimate>
  /** Does beforehand what the first preview would wait for; a fault shows when the first question has it too. */
  warmUp(scenario: Scenario): Promise<void>
  close(): Promise<void>
}

/**
 * Loads the bundled model and starts the threads that compute with it: as many as the machine has processors, if not said otherwise.
 *
 * @param options previews: one thread more, for previews alone
 */
export function openEstimator(options: { readonly threads?: number; readonly previews?: boolean } = {}): Estimator {
  const model = loadModel()
  const pool = createPool({ ...options, model })
  const questions = questionEstimator(pool)
  const figures = keptFigures()
  return {
    ...questions,
    model: model.hash,
    engine: model.engine,
    check: (scenario) => checkScenario(scenario, model),
    inputsHash: scenarioHash,
    keyHash: (of) => runKey({ ...of, model, kind: 'estimate' }),
    preview: (scenario) => preview(scenario, model, pool),
    trace: async (of, question) => traceOfFigure(jobOf(of, model).scenario, model, question, pool),
    contribution: (plant) => askedContribution(pool, plant),
    plan: async (of, question, signal) => askedPlan(jobOf(of, model).scenario, pool, question, signal),
    computeBlocks: (of, blocks, onBlock, signal) =>
      'question' in of ? questions.computeBlocks(of, blocks, onBlock, signal) : computeInBytes(pool, of, blocks, onBlock, signal, figures),
    assemble: (of, bytesOf, signal) => assembleToKeep(pool, of, bytesOf, signal, figures.take(of.key)),
    warmUp: (scenario) => warmUp(model, pool, scenario).catch(() => undefined),
    close: () => pool.close(),
  }
}

/** A run asked for under another version of the model or the engine is not computed with this one under its name. */
function jobOf({ scenario, key }: Computation, { hash, engine }: Model) {
  if (key.model !== hash || key.engine !== engine)
    throw new ModelInputError(finding('other-model-version', { found: `${key.engine}, ${key.model}`, expected: `${engine}, ${hash}` }))
  return { scenario, seed: key.seed, draws: key.draws }
}

async function computeInBytes(
  pool: Pool,
  of: Computation,
  blocks: readonly number[],
  onBlock: OnBlock,
  signal: AbortSignal,
  kept: KeptFigures,
): Promise<void> {
  const job = jobOf(of, pool.model)
  if (job.draws === 0) {
    // A run without draws has one empty block, so that it is counted, written and assembled like any other.
    for (const block of blocks) await onBlock(block, new Uint8Array())
    return
  }
  // A long run is put together long after its first draws, and perhaps by another worker.
  const figures = isOneJob(blockCount(job.draws)) ? runFigures() : undefined
  await computeBlocks(pool, job, blocks, { signal, figures, onBlock: (block, criteria) => onBlock(block, bytesOfNumbers(criteria)) })
  if (figures) kept.put(of.key, figures)
}

async function assembleToKeep(
  pool: Pool,
  of: Computation,
  bytesOf: (block: number) => Uint8Array,
  signal: AbortSignal,
  figures: RunFigures | undefined,
): Promise<AssembledEstimate> {
  const job = jobOf(of, pool.model)
  const numbersOf = (block: number) => numbersOfBytes(bytesOf(block))
  const { estimate, cuts } = await assemble(pool, job, numbersOf, { signal, figures })
  const { cuts: _none, ...head } = estimate
  return { hash: estimate.hash, head, cuts: [...cuts.map(keptCut), ...keptDraws(estimate.criteria, job.draws, numbersOf)] }
}

function keptCut({ values, ...meta }: Cut): KeptCut {
  return { name: meta.name, meta, values: Float64Array.from(values, (value) => value ?? Number.NaN) }
}
