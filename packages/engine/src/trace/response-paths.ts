import type { FigureTrace, TracePath } from '@shiftwork/contracts'
import { structuralPaths } from '../linkages/structural-paths.ts'
import { unitCode } from './codes.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { regionalSystem, type TracedSystem, wholeSystem } from './regional-system.ts'
import { plus, times } from './term.ts'
import { partOf } from './traced-part.ts'

type ResponseTrace = FigureTrace & { readonly exact: boolean }

/**
 * What one industry makes per unit of a demand, as its largest chains of deliveries and the rest of them, which is known from the solution.
 *
 *   response = Σ share at first hand · coefficients along the chain + rest
 *
 * @param found of `response/EFFECT/PLACE/INDUSTRY/UNIT`; of an induced response, and of what a placement changes, there is only the rest
 */
export function responseTrace(book: FigureBook, found: Formula, count: number): ResponseTrace {
  const [word, effect = '', place = '', industry = '', name = ''] = found.figure.split('/')
  const { project, model } = book.sources.context
  const { industries } = model.economies
  const n = industries.length
  const writer = formulaWriter(book, found.figure, found.unit)
  const rest = (value: number) =>
    writer.law('rest', `${found.figure}/rest`, value, found.unit, 'all other chains, from the solution of the linked system')
  const isUnit = project.units.some((known) => unitCode(model.economies, known) === name)
  if (word !== 'response' || effect === 'induced' || !isUnit || count === 0)
    return { ...writer.done(rest(found.value)), paths: [], rest: found.value, exact: true }
  const system = partOf(book, place) ? regionalSystem(book) : wholeSystem(book)
  const key = (k: number) => `${system.places[Math.floor(k / n)]}.${industries[k % n]}`
  const weights = new Float64Array(system.operator.size)
  weights[system.places.indexOf(place) * n + industries.indexOf(industry)] = 1
  const demand = sharesOfUnit(book, system, name)
  const { paths, exact } = structuralPaths(system.operator, { demand, weights, count })
  const chains = paths.map(({ nodes }) => {
    const first = key(nodes[0]!)
    const share = writer.figure(`share_${first}`, originOf(system, industries, name, nodes[0]!))
    const later = nodes
      .slice(1)
      .map((node, m) => writer.figure(`a_${key(node)}_${key(nodes[m]!)}`, `coefficient/${key(node)}/${key(nodes[m]!)}`))
    const values = [share.value, ...later.map(({ value }) => value)]
    return { term: times(share, ...later), path: chainOf(nodes.map(key), values, originOf(system, industries, name, nodes[0]!)) }
  })
  const sum = chains.reduce((total, { term }) => total + term.value, 0)
  const done = writer.done(plus([...chains.map(({ term }) => term), rest(found.value - sum)]))
  return { ...done, value: found.value, paths: chains.map(({ path }) => path), rest: found.value - sum, exact }
}

function originOf({ places }: TracedSystem, industries: readonly string[], unit: string, node: number): string {
  return `origin/${places[Math.floor(node / industries.length)]}/${industries[node % industries.length]}/${unit}`
}

/** Where one unit of a demand is bought at first hand, by place and industry. */
function sharesOfUnit(book: FigureBook, system: TracedSystem, unit: string): Float64Array {
  const { industries } = book.sources.context.model.economies
  return Float64Array.from({ length: system.operator.size }, (_, k) => book.formula(originOf(system, industries, unit, k))?.value ?? 0)
}

function chainOf(nodes: readonly string[], values: readonly number[], origin: string): TracePath {
  return {
    steps: nodes.map((to, m) => ({
      from: nodes[m - 1] ?? 'demand',
      to,
      value: values[m]!,
      unit: 'money per money',
      figure: m === 0 ? origin : `coefficient/${to}/${nodes[m - 1]}`,
    })),
    value: values.reduce((product, value) => product * value, 1),
  }
}
