import { finding, ModelInputError, parseScenario, type Scenario } from '@shiftwork/contracts'
import { type Executor, getScenario, getScenarioVersion, type StoredScenarioVersion } from '@shiftwork/database'
import type { Principal } from '../principal.ts'

/** A scenario as a request names it. */
export interface NamedScenario {
  readonly scenario: string
  readonly version?: number | undefined
}

export interface AskedScenario {
  readonly version: StoredScenarioVersion
  readonly scenario: Scenario
}

/**
 * The scenario version that a request names; the newest if it names none.
 *
 * @param at where in the request it is named
 * @throws ModelInputError where it is not there
 */
export async function askedScenario(db: Executor, who: Principal, named: NamedScenario, at = ''): Promise<AskedScenario> {
  const stored = await getScenario(db, who.workspace, named.scenario)
  if (!stored || stored.deletedAt !== null) throw missing(`${at}/scenario`, 'scenario', named.scenario)
  const number = named.version ?? stored.currentVersion
  const version = await getScenarioVersion(db, who.workspace, stored.id, number)
  if (!version) throw missing(`${at}/version`, 'scenario version', String(number))
  return { version, scenario: parseScenario(version.content) }
}

function missing(path: string, what: string, found: string): ModelInputError {
  return new ModelInputError(finding('not-found', { path, found, values: { what } }))
}
