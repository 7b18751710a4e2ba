import { createHash } from 'node:crypto'
import { canonicalJson, inKeyOrder, type Scenario } from '@shiftwork/contracts'
import type { Model } from './model.ts'

/** What a run computes; keys of what is no estimate hold the whole question (question.ts). */
export type RunKind = 'estimate' | 'comparison' | 'sensitivity' | 'sweep' | 'frontier'

/** SHA-256 of the canonical JSON of a value, hexadecimal. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

/**
 * Name of a scenario's inputs: two scenarios have the same hash where they give the same figures by the same inputs.
 * What is only said about them is left out: the name, the notes, the notes of lines, posts, payers, instruments, risks, pools and courses, names of the product, of payers,
 * risks, pools and courses, and what was announced of order and staff, which the claims check alone reads.
 */
export function scenarioHash(scenario: Scenario): string {
  const known = hashes.get(scenario)
  if (known !== undefined) return known
  const hash = hashOf(inputsOf(inOneOrder(scenario)))
  hashes.set(scenario, hash)
  return hash
}

/** A scenario that has been read is not changed, and its hash is asked for several times on the way to its estimate. */
const hashes = new WeakMap<Scenario, string>()

function inputsOf(scenario: Scenario): unknown {
  const { net, funding, counterfactual, ...project } = scenario
  return {
    ...projectInputs(project),
    ...(net && { net: withoutNote(net) }),
    ...(funding && { funding: fundingInputs(funding) }),
    ...(counterfactual && { counterfactual: { ...counterfactual, scenario: projectInputs(counterfactual.scenario) } }),
  }
}

/**
 * The same inputs with their fields in one order. Sums run over fields by name (the shares of an origin, say), and a file may hold
 * them in any order: the same hash must give the same bits.
 */
export function inOneOrder(scenario: Scenario): Scenario {
  if (ordered.has(scenario)) return scenario
  const inOrder = inKeyOrder(scenario)
  ordered.add(inOrder)
  return inOrder
}

/** They are taken for not changed from here on. Not a map to them: what a weak map leads to outlives every quick collection, its key gone or not. */
const ordered = new WeakSet<Scenario>()

const withoutNote = <T extends { note?: string | undefined }>({ note: _note, ...rest }: T) => rest

const withoutName = <T extends { name: string; note?: string | undefined }>({ name: _name, ...rest }: T) => withoutNote(rest)

function projectInputs(scenario: Omit<Scenario, 'net' | 'funding' | 'counterfactual'>) {
  const { name: _name, notes: _notes, product, phases, risk, pools, courses, ...inputs } = scenario
  const { name: _product, contract: _contract, staff: _staff, ...productInputs } = product
  return {
    ...inputs,
    product: productInputs,
    ...(pools && { pools: pools.map(withoutName) }),
    ...(courses && { courses: courses.map(withoutName) }),
    ...(risk && { risk: { ...risk, exposures: risk.exposures.map(({ name: _risk, ...exposure }) => withoutNote(exposure)) } }),
    phases: phases.map((phase) => ({ ...phase, spending: phase.spending.map(withoutNote), posts: phase.posts.map(withoutNote) })),
  }
}

function fundingInputs(funding: NonNullable<Scenario['funding']>) {
  const payers = funding.payers.map(({ name: _name, ...payer }) => withoutNote(payer))
  return { ...withoutNote(funding), payers, instruments: funding.instruments.map(withoutNote) }
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
