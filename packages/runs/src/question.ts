import type { BreakEven, Comparison, Scenario, Sensitivity, Sweep } from '@shiftwork/contracts'
import { type BreakEvenQuestion, breakEvenWork } from './break-even.ts'
import { type ComparisonQuestion, comparisonWork } from './compare-scenarios.ts'
import { hashOf, scenarioHash } from './keys.ts'
import type { Model } from './model.ts'
import type { Pool } from './pool.ts'
import { type SensitivityQuestion, sensitivityWork } from './sensitivity.ts'
import { type SweepQuestion, sweepWork } from './sweep.ts'
import type { Work } from './work.ts'

/** What can be asked about estimates, and is answered in blocks. */
export type Question =
  | ({ readonly kind: 'comparison' } & ComparisonQuestion)
  | ({ readonly kind: 'sensitivity' } & SensitivityQuestion)
  | ({ readonly kind: 'sweep' } & SweepQuestion)
  | ({ readonly kind: 'break-even' } & BreakEvenQuestion)

/**
 * The blocks of a question.
 *
 * @throws ModelInputError with what can be said against it before anything is computed
 */
export function workOf(pool: Pool, question: Question): Work<Comparison | Sensitivity | Sweep | BreakEven> {
  switch (question.kind) {
    case 'comparison':
      return comparisonWork(pool, question)
    case 'sensitivity':
      return sensitivityWork(pool, question)
    case 'sweep':
      return sweepWork(pool, question)
    case 'break-even':
      return breakEvenWork(pool, question)
  }
}

/**
 * The key of an answer: the same key has the same figures. Of scenarios it holds the inputs alone, without names and notes: whoever shows an answer calls
 * them by the names that they have by then.
 */
export function questionKey(question: Question, { hash, engine }: Pick<Model, 'hash' | 'engine'>): string {
  const asked = Object.entries(question).filter(([field]) => field !== 'scenario' && field !== 'scenarios')
  return hashOf({ ...Object.fromEntries(asked), scenarios: scenariosOf(question).map(scenarioHash), model: hash, engine })
}

/** The scenarios that a question is about, in their order. */
function scenariosOf(question: Question): readonly Scenario[] {
  return question.kind === 'comparison' ? question.scenarios : [question.scenario]
}
