import { readdirSync, readFileSync } from 'node:fs'
import { parseJson, parseScenario, type Scenario } from '@shiftwork/contracts'
import { once } from './bundled-file.ts'

/** A worked example: the scenario file as it lies under `examples/`, and what it says. */
export interface Example {
  readonly name: string
  /** Path under the project's root, e.g. examples/drone-plant/build-in-ukraine.json. */
  readonly file: string
  readonly scenario: Scenario
}

const folder = 'examples/drone-plant'
/** In the order in which they are shown. */
const files = [
  'build-in-ukraine.json',
  'build-in-france-and-ship.json',
  'french-parts-ukrainian-assembly.json',
  'build-in-france-line-closes-anyway.json',
]

/** The worked examples, read from the project's `examples/` folder. */
export const examples: () => readonly Example[] = once(() => {
  const root = new URL(`../../../${folder}/`, import.meta.url)
  const present = new Set(readdirSync(root))
  return files
    .filter((name) => present.has(name))
    .map((name) => {
      const scenario = parseScenario(parseJson(readFileSync(new URL(name, root), 'utf8'), name))
      return { name: scenario.name, file: `${folder}/${name}`, scenario }
    })
})
