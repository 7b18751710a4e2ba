import type { FigureTrace, TracePath } from '@shiftwork/contracts'
import { structuralPaths } from '../linkages/structural-paths.ts'
import { demandOf } from '../responses/unit-response.ts'
import { unitCode } from './codes.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { plus, times } from './term.ts'

/**
 * What one industry makes per unit of a demand, as its largest chains of deliveries and the rest of them, which is known from the solution.
 *
 *   response = Σ share at first hand · coefficients along the chain + rest
 */
export function responseTrace(book: FigureBook, found: Formula, count: number): FigureTrace & { readonly exact: boolean } {
  const [, effect = '', economy = '', industry = '', name = ''] = found.figure.split('/')
  const { project, model } = book.sources.context
  const { economies, industries, operator } = model.economies
  const n = industries.length
  const at = economies.indexOf(economy) * n + industries.indexOf(industry)
  const writer = formulaWriter(book, found.figure, found.unit)
  const rest = (value: number) =>
    writer.law('rest', `${found.figure}/rest`, value, found.unit, 'all other chains, from the solution of the linked system')
  const unit = project.units.find((known) => unitCode(model.economies, known) === name)
  if (effect === 'induced' || !unit) return { ...writer.done(rest(found.value)), paths: [], rest: found.value, exact: true }
  const weights = new Float64Array(operator.size)
  weights[at] = 1
  const demand = demandOf(model.economies, unit)
  const { paths, exact } = structuralPaths(operator, { demand, weights, count })
  const key = (k: number) => `${economies[Math.floor(k / n)]}.${industries[k % n]}`
  const chains = paths.map(({ nodes }) => {
    const first = nodes[0]!
    const [c, i] = [economies[Math.floor(first / n)]!, industries[first % n]!]
    const share = writer.cell(`share_${key(first)}`, `origin[${c},${i},${name}]`, demand[first]!, 'share')
    const later = nodes
      .slice(1)
      .map((node, m) => writer.figure(`a_${key(node)}_${key(nodes[m]!)}`, `coefficient/${key(node)}/${key(nodes[m]!)}`))
    return { term: times(share, ...later), path: chainOf(nodes.map(key), [share.value, ...later.map(({ value }) => value)], found.figure) }
  })
  const sum = chains.reduce((total, { term }) => total + term.value, 0)
  const done = writer.done(plus([...chains.map(({ term }) => term), rest(found.value - sum)]))
  return { ...done, value: found.value, paths: chains.map(({ path }) => path), rest: found.value - sum, exact }
}

function chainOf(nodes: readonly string[], values: readonly number[], figure: string): TracePath {
  return {
    steps: nodes.map((to, m) => ({
      from: nodes[m - 1] ?? 'demand',
      to,
      value: values[m]!,
      unit: 'money per money',
      figure: m === 0 ? figure : `coefficient/${to}/${nodes[m - 1]}`,
    })),
    value: values.reduce((product, value) => product * value, 1),
  }
}
