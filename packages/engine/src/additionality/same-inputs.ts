import type { Counterfactual, Scenario } from '@shiftwork/contracts'

/** What is only said about a scenario, or names or orders its parts, and enters no central figure. */
const spoken = new Set([
  'id',
  'name',
  'notes',
  'note',
  'net',
  'funding',
  'counterfactual',
  'contract',
  'staff',
  'sales',
  'pools',
  'courses',
  'plan',
  'risk',
  'correlations',
  'uncertainty',
])

/**
 * Whether a counterfactual describes the very project that it is held against: everything that its jobs depend on is the same, whatever its phases,
 * lines, posts and claims are called and in which order they stand.
 */
export function sameInputs(scenario: Scenario, other: Counterfactual['scenario']): boolean {
  return inputText(scenario) === inputText(other)
}

/** JSON with keys and parts in one order and without what is only said; of a quantity the claim that enters the model, and its range. */
function inputText(value: unknown): string {
  if (Array.isArray(value)) {
    const texts = value.map(inputText)
    const parts = value.some((entry) => typeof entry === 'object') ? texts.sort() : texts
    return `[${parts.join(',')}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (isQuantity(value)) {
    const chosen = value.claims.find(({ id }) => id === value.chosen)!.value
    return value.range === undefined ? inputText(chosen) : `${inputText(chosen)} within ${inputText(value.range)}`
  }
  const entries = Object.entries(value)
    .filter(([key, entry]) => !spoken.has(key) && entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${inputText(entry)}`).join(',')}}`
}

interface Told {
  readonly chosen: string
  readonly range?: readonly [number, number]
  readonly claims: readonly { readonly id: string; readonly value: unknown }[]
}

function isQuantity(value: object): value is Told {
  return 'chosen' in value && 'claims' in value
}
