import {
  type Cut,
  type Estimate,
  type FindingWords,
  findingWords,
  type Language,
  type Names,
  type Run,
  type Scenario,
  withWords,
} from '@shiftwork/contracts'
import { catalogueIn, names, saying } from '@shiftwork/data'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { getRun } from './get-run.ts'
import { getScenarioFile } from './get-scenario.ts'
import { getCut, getEstimate } from './read-estimate.ts'

/** All that an export of an estimate is made from, in one language. */
export interface ExportedEstimate {
  readonly language: Language
  readonly run: Run
  /** As it is stored. */
  readonly file: Scenario
  /** The same in the words of the language. */
  readonly scenario: Scenario
  readonly estimate: Estimate
  readonly names: Names
  readonly words: FindingWords
  readonly catalogue: ReturnType<typeof catalogueIn>
  /** A cut of the estimate by its name, read when it is asked for: all of them together are large. */
  cut(name: string): Promise<Cut>
}

/**
 * The run of an estimate with what it was made from: the version of the scenario that was estimated, not the newest one, what it has
 * from a worked example or a template said in the language.
 */
export async function readForExport(services: Services, who: Principal, id: string, language: Language): Promise<ExportedEstimate> {
  const { value: estimate } = await getEstimate(services, who, id)
  const run = await getRun(services, who, id)
  const scenario = await getScenarioFile(services, who, run.scenario, run.version)
  const say = saying(language)
  return {
    language,
    run,
    estimate,
    file: scenario,
    scenario: withWords(scenario, say),
    names: names(language),
    words: await findingWords(language),
    catalogue: catalogueIn(language),
    cut: async (name) => (await getCut(services, who, id, name)).value,
  }
}
