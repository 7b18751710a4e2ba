import { createHash } from 'node:crypto'
import { canonicalJson, type Scenario } from '@shiftwork/contracts'
import type { Model } from './model.ts'

/** What a run computes; only estimates are computed so far. */
export type RunKind = 'estimate' | 'comparison' | 'sensitivity' | 'sweep' | 'frontier'

/** SHA-256 of the canonical JSON of a value, hexadecimal. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

/**
 * Name of a scenario's inputs: two scenarios have the same hash where they give the same figures by the same inputs.
 * What is only said about them is left out: the name, the notes, the notes of lines and posts, the product's name.
 */
export function scenarioHash(scenario: Scenario): string {
  const { name: _name, notes: _notes, product, phases, ...inputs } = scenario
  const { name: _product, ...productInputs } = product
  const withoutNotes = <T extends { note?: string | undefined }>({ note: _note, ...rest }: T) => rest
  return hashOf({
    ...inputs,
    product: productInputs,
    phases: phases.map((phase) => ({ ...phase, spending: phase.spending.map(withoutNotes), posts: phase.posts.map(withoutNotes) })),
  })
}

/** The key of a run: the same key has the same numbers, whenever and wherever it is computed. */
export function runKey(run: {
  readonly scenario: Scenario
  readonly model: Pick<Model, 'hash' | 'engine'>
  readonly seed: number
  readonly draws: number
  readonly kind: RunKind
}): string {
  return hashOf({
    kind: run.kind,
    scenario: scenarioHash(run.scenario),
    model: run.model.hash,
    engine: run.model.engine,
    seed: run.seed,
    draws: run.draws,
  })
}
