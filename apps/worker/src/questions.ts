import { type ClaimsReport, canonicalJson, type Finding, finding, ModelInputError, type Scenario } from '@shiftwork/contracts'
import type { StoredAnswer } from '@shiftwork/database'
import {
  claimsReport,
  comparisonFaults,
  computeWork,
  hashOf,
  type Pool,
  type Question,
  questionKey,
  type Work,
  workOf,
} from '@shiftwork/runs'
import { bytesOfNumbers, numbersOfBytes } from './bytes.ts'

/** A question about estimates, and the version of the model that it was asked of. */
export interface AskedQuestion {
  readonly question: Question
  readonly model: string
  readonly engine: string
}

type OnBlock = (block: number, bytes: Uint8Array) => Promise<void>

/** The part of the model that answers questions about estimates. */
export interface QuestionEstimator {
  /** How many blocks and draws a question takes; throws ModelInputError with what can be said against it before anything is computed. */
  sizeOf(question: Question): { readonly blocks: number; readonly draws: number }
  /** Same key, same answer. */
  questionKey(question: Question): string
  /** Why scenarios cannot be compared; paths begin with their places. */
  comparisonFaults(scenarios: readonly Scenario[]): readonly Finding[]
  /** Makes the answer from its blocks. */
  answer(of: AskedQuestion, bytesOf: (block: number) => Uint8Array, signal: AbortSignal): Promise<StoredAnswer>
  /** What a claims report is kept under: all of the scenario, because claims that do not enter are checked too. */
  claimsKey(scenario: Scenario): string
  /** The claims check; throws ModelInputError where the scenario cannot be estimated. */
  claims(scenario: Scenario): Promise<ClaimsReport>
}

/** Questions whose preparation is kept: what a job found out (a tornado, say) the next job of the same run need not. */
const mostKept = 4

/** Answers questions on the threads of a pool. */
export function questionEstimator(pool: Pool): QuestionEstimator & {
  computeBlocks(of: AskedQuestion, blocks: readonly number[], onBlock: OnBlock, signal: AbortSignal): Promise<void>
} {
  const { hash: model, engine } = pool.model
  const kept = new Map<string, ReturnType<typeof workOf>>()
  const workFor = (of: AskedQuestion) => {
    if (of.model !== model || of.engine !== engine)
      throw new ModelInputError(finding('other-model-version', { found: `${of.engine}, ${of.model}`, expected: `${engine}, ${model}` }))
    const name = canonicalJson(of.question)
    const work = kept.get(name) ?? workOf(pool, of.question)
    kept.delete(name)
    kept.set(name, work)
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
    return work
  }
  const claimsKey = (scenario: Scenario) => hashOf({ kind: 'claims', scenario, model, engine })
  const claimsUnderWay = new Map<string, Promise<ClaimsReport>>()
  return {
    sizeOf: (question) => sizeOf(workOf(pool, question)),
    questionKey: (question) => questionKey(question, pool.model),
    comparisonFaults: (scenarios) => comparisonFaults(pool, { scenarios }),
    async computeBlocks(of, blocks, onBlock, signal) {
      const onNumbers = (block: number, numbers: Float64Array) => onBlock(block, bytesOfNumbers(numbers))
      await computeWork(workFor(of), blocks, { threads: pool.threads, signal, onBlock: onNumbers })
    },
    async answer(of, bytesOf, signal) {
      const answer = await workFor(of).answer((block) => numbersOfBytes(bytesOf(block)), signal)
      // A figure that is not there is null in JSON.
      const content: unknown = JSON.parse(JSON.stringify(answer))
      return { kind: of.question.kind, hash: hashOf(content), content }
    },
    claimsKey,
    claims(scenario) {
      const key = claimsKey(scenario)
      const report = claimsUnderWay.get(key) ?? claimsReport(pool, scenario).finally(() => claimsUnderWay.delete(key))
      claimsUnderWay.set(key, report)
      return report
    },
  }
}

function sizeOf({ blocks, draws }: Work<unknown>) {
  return { blocks, draws }
}
