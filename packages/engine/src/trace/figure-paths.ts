import type { FigureTrace, TracePath } from '@shiftwork/contracts'
import { structuralPaths } from '../linkages/structural-paths.ts'
import { addDomesticPurchase } from '../regions/regional-breakdown.ts'
import { demandOf } from '../responses/unit-response.ts'
import { weightsOf } from './called-output.ts'
import { unitCode } from './codes.ts'
import { type FigureBook, UnknownFigure } from './figure-book.ts'
import { economiesOf } from './linked.ts'
import { ofProjectOrRun } from './other-runs.ts'
import { regionalSystem, type TracedSystem, wholeSystem } from './regional-system.ts'
import { partOf, placementCode, type TracedPart, tracedParts } from './traced-part.ts'

export interface FigurePaths {
  readonly paths: TracePath[]
  readonly exact: boolean
}

/**
 * The largest chains behind a linked figure: what is bought · coefficients along the chain · measure per output at its end.
 * An induced figure begins with what households buy. Behind a figure of a region the economies that are taken apart stand as their parts.
 *
 * @param given `linked/MEASURE/PLACE/EFFECT/COLUMN`, or `industry/MEASURE/PLACE/INDUSTRY/EFFECT/COLUMN`; of the project, or after the word of another run
 */
export function linkedPaths(all: FigureBook, given: string, count: number): FigurePaths {
  if (count === 0) return { paths: [], exact: true }
  const { book, address } = ofProjectOrRun(all, given)
  const words = address.split('/')
  const [measure = '', place = ''] = words.slice(1)
  const [effect = '', code = ''] = words.slice(-2)
  const { economies, industries } = book.sources.context.model.economies
  const n = industries.length
  const part = partOf(book, place)
  const { operator, places } = part ? regionalSystem(book) : wholeSystem(book)
  const name = (k: number) => `${places[Math.floor(k / n)]}.${industries[k % n]}`
  const keyed = (k: number) => `${places[Math.floor(k / n)]}/${industries[k % n]}`
  const weights = part ? weightsInPart(book, part, measure, places) : weightsOf(book, measure, economiesOf(book, place, measure))
  if (words[0] === 'industry') for (let k = 0; k < weights.length; k++) if (industries[k % n] !== words[3]) weights[k] = 0
  const demand = part ? demandOfPlaces(book, effect, code) : demandAtFirstHand(book, effect, code)
  const { paths, exact } = structuralPaths(operator, { demand, weights, count })
  const first = effect === 'indirect' ? 'project' : 'households'
  return {
    exact,
    paths: paths.map(({ nodes }) => {
      const steps = nodes.map((node, m) => {
        const before = nodes[m - 1]
        const figure = before === undefined ? `purchases/${effect}/${keyed(node)}/${code}` : `coefficient/${name(node)}/${name(before)}`
        return stepOf(book, before === undefined ? first : name(before), name(node), figure)
      })
      const end = nodes.at(-1)!
      const at = places[Math.floor(end / n)]!
      const economy = part ? economies[part.economy]! : at
      steps.push(stepOf(book, name(end), `${measure} in ${at}`, `per-output/${measure}/${economy}/${industries[end % n]}`))
      return { steps, value: steps.reduce((product, { value }) => product * value, 1) }
    }),
  }
}

function stepOf(book: FigureBook, from: string, to: string, figure: string): TracePath['steps'][number] {
  const found = book.formula(figure)
  if (!found) throw new UnknownFigure(figure)
  return { from, to, value: found.value, unit: found.unit, figure: found.figure }
}

function adder(into: Float64Array) {
  return (amount: number, of: Float64Array) => {
    if (amount !== 0) for (let k = 0; k < into.length; k++) into[k]! += amount * of[k]!
  }
}

/** What the project (indirect) or the households (induced) buy from every industry, N. */
function demandAtFirstHand(book: FigureBook, effect: string, code: string): Float64Array {
  const { project, model } = book.sources.context
  const { economies, operator } = model.economies
  const demand = new Float64Array(operator.size)
  const add = adder(demand)
  if (effect === 'indirect')
    for (const unit of project.units)
      add(book.formula(`demand/${unitCode(model.economies, unit)}/${code}`)?.value ?? 0, demandOf(model.economies, unit))
  else
    economies.forEach((code_, economy) => {
      add(book.formula(`household-spending/${code_}/${code}`)?.value ?? 0, demandOf(model.economies, { kind: 'households', economy }))
    })
  return demand
}

/** Measure per output in the industries of one part, zero elsewhere, places × n. */
function weightsInPart(book: FigureBook, part: TracedPart, measure: string, places: readonly string[]): Float64Array {
  const n = book.sources.context.model.economies.industries.length
  const weights = new Float64Array(places.length * n)
  const ofEconomy = weightsOf(book, measure, [part.economy])
  weights.set(ofEconomy.subarray(part.economy * n, (part.economy + 1) * n), places.indexOf(part.code) * n)
  return weights
}

/** The same as `demandAtFirstHand` by place, the economies that are taken apart in parts. */
function demandOfPlaces(book: FigureBook, effect: string, code: string): Float64Array {
  const system = regionalSystem(book)
  const { operator, places } = system
  const demand = new Float64Array(operator.size)
  if (effect === 'indirect') {
    addUnits(book, system, code, demand)
    return demand
  }
  const apart = tracedParts(book)
  places.forEach((place, p) => {
    const figure = apart.some((part) => part.code === place) ? `part-spending/${place}/${code}` : `household-spending/${place}/${code}`
    operator.addHouseholdSpending(p, book.formula(figure)?.value ?? 0, demand)
  })
  return demand
}

function addUnits(book: FigureBook, { places }: TracedSystem, code: string, demand: Float64Array): void {
  const { project, model } = book.sources.context
  const { economies, industries } = model.economies
  const n = industries.length
  const amountOf = (figure: string) => book.formula(figure)?.value ?? 0
  for (const unit of project.units) {
    const name = unitCode(model.economies, unit)
    const own = demandOf(model.economies, unit)
    economies.forEach((economy, c) => {
      const split = project.splits.find((known) => known.economy === c)
      const amount = amountOf(split ? `unplaced/${name}/${economy}/${code}` : `demand/${name}/${code}`)
      if (amount === 0) return
      for (const [part, at] of (split?.split.parts ?? [economy]).map((place, k) => [k, places.indexOf(place)] as const))
        for (let i = 0; i < n; i++) demand[at * n + i]! += amount * own[c * n + i]! * (split ? split.split.supplyShare[part * n + i]! : 1)
    })
  }
  for (const placement of project.placements.all) {
    const { split, economy } = project.splits[placement.split]!
    const own = demandOf(model.economies, project.units[placement.unit]!).subarray(economy * n, (economy + 1) * n)
    const into = demand.subarray(places.indexOf(split.parts[0]!) * n, (places.indexOf(split.parts[0]!) + split.parts.length) * n)
    const amount = amountOf(`placed/${placementCode(book, placement)}/${code}`)
    own.forEach((share, product) => {
      if (share === 0 || amount === 0) return
      const { seller, buyer } = placement
      if (seller !== null) into[seller * n + product]! += amount * share
      else addDomesticPurchase(split, { part: buyer!, product, host: project.product.industry }, amount * share, into)
    })
  }
}

/** The largest chains of a sum are the largest of its parts; a part without chains is one of itself. */
export function pathsOfSum(parts: readonly FigureTrace[], figure: string, count: number): TracePath[] {
  return parts
    .flatMap(({ figure: part, value, unit, paths }): TracePath[] =>
      paths.length > 0 ? [...paths] : value > 0 ? [{ steps: [{ from: 'project', to: figure, value, unit, figure: part }], value }] : [],
    )
    .sort((a, b) => b.value - a.value)
    .slice(0, count)
}
