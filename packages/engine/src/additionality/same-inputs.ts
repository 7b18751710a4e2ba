import type { Counterfactual, Scenario } from '@shiftwork/contracts'

/** What is only said about a scenario and enters no figure. */
const spoken = new Set([
  'name',
  'notes',
  'note',
  'net',
  'funding',
  'counterfactual',
  'contract',
  'staff',
  'pools',
  'courses',
  'plan',
  'risk',
])

/** Whether a counterfactual describes the very project that it is held against: everything that its jobs depend on is the same. */
export function sameInputs(scenario: Scenario, other: Counterfactual['scenario']): boolean {
  return inputText(scenario) === inputText(other)
}

/** JSON with the keys in order and without what is only said. */
function inputText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inputText).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([key, entry]) => !spoken.has(key) && entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${inputText(entry)}`).join(',')}}`
}
