import { readFileSync } from 'node:fs'
import { parseJson, parseScenario, type Scenario } from '@shiftwork/contracts'
import { once } from '../bundled-file.ts'

/** A project to begin from, as it lies under `examples/templates/`. */
interface ProjectTemplate {
  readonly id: string
  /** The place that its scenario names: buyer of all lines, place of all posts, and a share of some origins. */
  readonly host: string
  readonly sentence: string
  readonly scenario: Scenario
}

/** A file of the project's `examples/templates/` folder. */
export function readTemplateFile(name: string): unknown {
  return parseJson(readFileSync(new URL(`../../../../examples/templates/${name}`, import.meta.url), 'utf8'), name)
}

/** The templates in the order in which they are shown. */
export const templates: () => readonly ProjectTemplate[] = once(() =>
  (readTemplateFile('templates.json') as Omit<ProjectTemplate, 'scenario'>[]).map((listed) => ({
    ...listed,
    scenario: parseScenario(readTemplateFile(`${listed.id}.json`)),
  })),
)
