import { type Finding, finding, ModelInputError, type Scenario } from '@shiftwork/contracts'
import { assumptionsByPath, type NamedAssumption, type Project, prepareProject, scenarioFindings } from '@shiftwork/engine'
import { inOneOrder } from './keys.ts'
import type { Model } from './model.ts'

/** The project of a sound scenario. */
export function projectOf(scenario: Scenario, model: Model): Project {
  const { project, findings } = prepareProject(inOneOrder(scenario), model.reference)
  if (!project) throw new ModelInputError(findings.filter(({ severity }) => severity === 'error'))
  return project
}

/** Quantities that fix what is computed at all. */
const fixed = new Set(['months', 'priceYear'])
/** Shares of an origin are divided by their sum, so that one of them can be varied by itself. */
const tolerated = new Set(['shares-do-not-sum'])

/**
 * An assumption by its path (product/price, parameters/employment-factor.UKR or employment-factor.UKR) or its pointer (/product/price).
 *
 * @param at where the question names it
 * @throws ModelInputError where there is none, or it cannot be varied
 */
export function variedAssumption(project: Project, named: string, at: string): NamedAssumption {
  const all = assumptionsByPath(project)
  const found = all.find(({ path, pointer }) => path === named || pointer === named || path === `parameters/${named}`)
  if (!found) {
    const expected = all.flatMap(({ path, uncertain }) => (uncertain ? [path] : [])).join(', ')
    throw new ModelInputError(finding('unknown-assumption', { path: at, found: named, expected }))
  }
  if (fixed.has(found.path)) throw new ModelInputError(finding('assumption-not-variable', { path: at, found: found.path }))
  return found
}

/** What is wrong with a scenario in which one assumption has another value. */
function valueFindings(scenario: Scenario, model: Model, { pointer, path }: NamedAssumption, value: number): Finding[] {
  if (!pointer.startsWith('/') && !path.startsWith('parameters/')) return []
  const changed = structuredClone(scenario) as unknown as Record<string, unknown>
  if (pointer.startsWith('/')) put(changed, pointer, value)
  else changed['parameters'] = { ...(scenario.parameters ?? {}), [pointer]: value }
  const before = new Set(scenarioFindings(scenario, model.reference).map(({ code, path: at }) => `${code} ${at ?? ''}`))
  return scenarioFindings(changed as unknown as Scenario, model.reference).filter(
    ({ severity, code, path: at }) => severity === 'error' && !tolerated.has(code) && !before.has(`${code} ${at ?? ''}`),
  )
}

function put(root: Record<string, unknown>, pointer: string, value: number): void {
  const keys = pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = keys.pop()!
  const holder = keys.reduce<unknown>((held, key) => (held as Record<string, unknown>)[key], root) as Record<string, unknown>
  holder[last] = value
}

/** Half of the central value to twice of it where nothing is known of the range; nearer where such values would have no meaning. */
const spread = { low: 0.5, high: 2 }
const tails = { low: 0.001, high: 0.999 }
const nearer = [1, 0.75, 0.5, 0.25, 0.1]

/** Between which values an assumption is varied if nothing else is said: nearly all of its distribution, or about its central value. */
export function usualRange(scenario: Scenario, model: Model, project: Project, varied: NamedAssumption): [number, number] {
  const { inProject, inCounterfactual, central, whole } = varied
  const assumption = inProject === null ? project.counterfactual?.project.assumptions[inCounterfactual!] : project.assumptions[inProject]
  const quantile = assumption?.quantile
  const entering = (value: number) => (whole ? Math.floor(value + 0.5) : value)
  if (quantile) return [entering(quantile(tails.low)), entering(quantile(tails.high))]
  const ends = [spread.low * central, spread.high * central].sort((a, b) => a - b)
  const [low, high] = ends.map((end) => {
    const values = nearer.map((share) => entering(central + share * (end - central)))
    return values.find((value) => valueFindings(scenario, model, varied, value).length === 0) ?? central
  })
  return [low!, high!]
}

/**
 * @param at where the question gives the range
 * @throws ModelInputError where an end of a range has no meaning
 */
export function checkRange(
  scenario: Scenario,
  model: Model,
  assumption: NamedAssumption,
  [from, to]: readonly [number, number],
  at: string,
): void {
  if (!(from < to))
    throw new ModelInputError(finding('range-is-empty', { path: at, found: `${from} to ${to}`, values: { assumption: assumption.path } }))
  const faults = [from, to].flatMap((value) => valueFindings(scenario, model, assumption, value))
  if (faults.length > 0)
    throw new ModelInputError(faults.map((fault) => ({ ...fault, path: at, values: { ...fault.values, assumption: assumption.path } })))
}
