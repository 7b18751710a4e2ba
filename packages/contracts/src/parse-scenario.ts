import { finding, ModelInputError } from './finding.ts'
import { parse, shown } from './parse.ts'
import { type Scenario, ScenarioSchema } from './scenario.ts'

/** A scenario as a user gave it; an unknown format version is said before anything else. */
export function parseScenario(value: unknown): Scenario {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
  if (format !== undefined && format !== 1)
    throw new ModelInputError(finding('unknown-format-version', { path: '/format', found: shown(format), expected: '1' }))
  return parse(ScenarioSchema, value)
}
