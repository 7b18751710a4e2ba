import type { Finding, Scenario } from '@shiftwork/contracts'
import { prepareCounterfactual } from '../additionality/prepare-counterfactual.ts'
import { prepareNet } from '../additionality/prepare-net.ts'
import { chosenOf } from '../assumptions/assumption.ts'
import { type AssumptionList, assumptionList } from '../assumptions/assumption-list.ts'
import { correlatedGroups } from '../assumptions/correlated-groups.ts'
import { findingAt } from '../assumptions/findings.ts'
import { findParameter } from '../assumptions/parameter-lookup.ts'
import { fundingPlaces, prepareFunding } from '../finance/prepare-funding.ts'
import { industryIndex } from '../input-output/linked-economies.ts'
import type { ReferenceModel } from '../reference-model.ts'
import { insuranceLines, prepareRisk } from '../risk/prepare-risk.ts'
import { quantileOf } from '../sampling/distribution.ts'
import type { TableSpreads } from '../uncertain-tables/table-spreads.ts'
import { type PlaceBook, placeBook } from './place-book.ts'
import { projectLines } from './prepare-lines.ts'
import { postsInParts, projectPosts } from './prepare-posts.ts'
import type { HostParameters, Project, ProjectPhase, ProjectSettings, UnitDemand } from './project.ts'
import { placeLines, projectSplits } from './project-split.ts'
import { type ShapeBook, shapeBook } from './shape-book.ts'

const producing = new Set<string>(['ramp-up', 'operation'])
const month = { low: 0, high: 600, whole: true }
const longest = 600

/** What is collected while a scenario is made ready. */
export interface Preparation {
  readonly scenario: Scenario
  readonly model: ReferenceModel
  readonly list: AssumptionList
  readonly places: PlaceBook
  readonly shapes: ShapeBook
  readonly units: UnitBook
  readonly findings: Finding[]
}

/** Units of demand, each once. */
interface UnitBook {
  readonly all: readonly UnitDemand[]
  placeOf(unit: UnitDemand): number
}

/**
 * Makes a scenario ready to be estimated.
 *
 * @param places codes of places that are places of the project whether or not it names them, in this order before its own
 * @returns null where codes are unknown or numbers have no meaning; the findings say which
 * @see MODEL.md 4
 */
export function prepareProject(
  scenario: Scenario,
  model: ReferenceModel,
  places: readonly string[] = [],
): { readonly project: Project | null; readonly findings: Finding[] } {
  const list = assumptionList(model.parameters, scenario.parameters, scenario.uncertainty)
  const findings: Finding[] = []
  const preparation: Preparation = {
    scenario,
    model,
    list,
    findings,
    places: placeBook(model, findings),
    shapes: shapeBook(),
    units: unitBook(),
  }
  for (const code of places) preparation.places.host(code, [])
  const horizon = list.add(['months'], ['months'], scenario.months, { low: 1, high: longest, whole: true, certain: true })
  const product = projectProduct(preparation)
  const phases = scenario.phases.map((_, p) => projectPhase(preparation, p))
  const posts = scenario.phases.flatMap((_, p) => projectPosts(preparation, p))
  const spending = scenario.phases.flatMap((_, p) => projectLines(preparation, p))
  const risk = prepareRisk(preparation)
  const lines = [...spending, ...insuranceLines(preparation, risk)]
  const settings = projectSettings(preparation)
  fundingPlaces(preparation)
  const counterfactual = prepareCounterfactual(preparation)
  const hostParameters = preparation.places.hosts.map((economy) => parametersOfHost(preparation, economy))
  const splits = projectSplits(preparation)
  const { placements, ofLines } = placeLines(splits, lines, preparation.units.all)
  const net = prepareNet(preparation)
  const funding = prepareFunding(preparation)
  const { groups: correlations, findings: faults } = correlatedGroups(scenario.uncertainty?.parameters === false ? {} : scenario, [
    ...list.all,
    ...(counterfactual?.project.assumptions ?? []),
  ])
  const all = [...findings, ...list.findings, ...faults]
  if (!settings || all.some(({ severity }) => severity === 'error')) return { project: null, findings: all }
  const project: Project = {
    assumptions: list.all,
    start: scenario.start,
    months: list.all[horizon]!.central,
    product,
    phases,
    shapes: preparation.shapes.all,
    lines,
    posts: postsInParts(posts, splits),
    units: preparation.units.all,
    hosts: preparation.places.hosts,
    parts: preparation.places.parts,
    namedParts: preparation.places.named,
    splits,
    placements: { all: placements, ofLines },
    settings,
    hostParameters,
    economyParameters: {
      householdSpending: centralOfEconomies(preparation, 'household-spending'),
      employmentFactor: centralOfEconomies(preparation, 'employment-factor'),
    },
    net,
    funding,
    risk,
    drawn: { parameters: scenario.uncertainty?.parameters ?? true, sources: scenario.uncertainty?.sources ?? false },
    tables: tableSpreads(preparation),
    counterfactual,
    correlations,
    findings: all,
  }
  return { project, findings: all }
}

function projectProduct({ scenario: { product }, model, list, findings }: Preparation): Project['product'] {
  const industry = product.industry === undefined ? null : industryIndex(model.economies, product.industry)
  if (industry === -1)
    findings.push(
      findingAt(['product', 'industry'], 'unknown-product', { found: product.industry!, expected: model.economies.industries.join(', ') }),
    )
  const add = (
    field: 'capacityPerMonth' | 'price' | 'halfCapacityMonth' | 'rampMonths' | 'learningRate',
    domain: Parameters<AssumptionList['add']>[3],
  ) => list.add(['product', field], ['product', field], product[field], domain)
  return {
    capacity: add('capacityPerMonth', { low: 0, high: 1e9, open: 'low' }),
    price: add('price', { low: 0, high: 1e12, open: 'low' }),
    halfCapacityMonth: add('halfCapacityMonth', { low: -longest, high: longest }),
    rampMonths: add('rampMonths', { low: 0, high: longest, open: 'low' }),
    learningRate: add('learningRate', { low: 0.5, high: 1, open: 'low' }),
    industry,
  }
}

function projectPhase({ scenario, list }: Preparation, p: number): ProjectPhase {
  const phase = scenario.phases[p]!
  return {
    id: phase.id,
    kind: phase.kind,
    producing: producing.has(phase.kind),
    from: list.add(['phases', phase.id, 'from'], ['phases', p, 'from'], phase.from, month),
    months: list.add(['phases', phase.id, 'months'], ['phases', p, 'months'], phase.months, { ...month, low: 1 }),
  }
}

function projectSettings({ scenario, model, list, findings }: Preparation): ProjectSettings | null {
  const year = list.add(['priceYear'], ['priceYear'], scenario.priceYear, { low: 1900, high: 2200, whole: true, certain: true })
  const { currency } = scenario
  const deflator = `deflator.${currency}.${list.all[year]!.central}`
  const rate = `exchange-rate.${currency}.${model.economies.money.year}`
  const known = (prefix: string) => [...model.parameters.keys()].filter((path) => path.startsWith(prefix))
  if (!model.parameters.has(rate)) {
    const expected = known('exchange-rate.').map((path) => path.split('.')[1])
    findings.push(findingAt(['currency'], 'unknown-currency', { found: currency, expected: expected.join(', ') }))
    return null
  }
  if (!model.parameters.has(deflator)) {
    const expected = known(`deflator.${currency}.`).map((path) => path.split('.')[2])
    findings.push(findingAt(['priceYear'], 'unknown-price-year', { found: String(list.all[year]!.central), expected: expected.join(', ') }))
    return null
  }
  return {
    deflator: list.parameter(deflator),
    exchangeRate: list.parameter(rate),
    productivityGrowth: list.parameter('productivity-growth'),
    staffingMonths: list.parameter('supplier-staffing-months'),
    shortInterruption: list.parameter('short-interruption-months'),
    learningFloor: list.parameter('learning-floor'),
    learningCeiling: list.parameter('learning-ceiling'),
    jobsPlausibilityLow: list.parameter('jobs-plausibility-low'),
    jobsPlausibilityHigh: list.parameter('jobs-plausibility-high'),
    jobsPerMillionNote: list.parameter('jobs-per-million-note'),
    purchaseWarningShare: list.parameter('purchase-warning-share'),
    purchaseCapacityShare: list.parameter('purchase-capacity-share'),
  }
}

function centralOfEconomies({ scenario, model }: Preparation, name: string): Float64Array {
  return Float64Array.from(model.economies.economies, (code) => {
    const found = findParameter(model.parameters, scenario.parameters, `${name}.${code}`)
    if (!found) throw new Error(`The model version has no parameter ${name}.${code}.`)
    return chosenOf(found.quantity).central
  })
}

/** In industries where the two routes to jobs lie too far apart the heads are chosen, and the range reaches to labour cost. */
const betweenRoutes = quantileOf({ kind: 'triangular', min: 0, mode: 0, max: 1 })

function parametersOfHost({ model, list }: Preparation, economy: number): HostParameters {
  const code = model.economies.economies[economy]!
  return {
    employersRate: list.parameter(`employers-rate.${code}`),
    householdSpending: list.parameter(`household-spending.${code}`),
    employmentFactor: list.parameter(`employment-factor.${code}`),
    jobsRoute: list.derived(`jobs-route.${code}`, betweenRoutes, 0),
  }
}

/** The hosts' tables are drawn where the model version holds them and how far they stray. */
function tableSpreads({ scenario, model, list }: Preparation): TableSpreads | null {
  if (scenario.uncertainty?.tables === false || !model.inputs) return null
  const of = (path: string) => list.all[list.parameter(path)]!.central
  return { coefficients: of('coefficient-spread'), importShares: of('import-share-spread'), employment: of('employment-spread') }
}

function unitBook(): UnitBook {
  const all: UnitDemand[] = []
  const known = new Map<string, number>()
  return {
    all,
    placeOf(unit) {
      const key = 'product' in unit ? `${unit.kind} ${unit.economy} ${unit.product}` : `${unit.kind} ${unit.economy}`
      const place = known.get(key) ?? all.push(unit) - 1
      known.set(key, place)
      return place
    },
  }
}
