import type { FigureTrace, TracePath } from '@shiftwork/contracts'
import { structuralPaths } from '../linkages/structural-paths.ts'
import { demandOf } from '../responses/unit-response.ts'
import { weightsOf } from './called-output.ts'
import { unitCode } from './codes.ts'
import type { FigureBook } from './figure-book.ts'
import { economiesOf } from './linked.ts'

export interface FigurePaths {
  readonly paths: TracePath[]
  readonly exact: boolean
}

/**
 * The largest chains behind a linked figure: what is bought · coefficients along the chain · measure per output at its end.
 * An induced figure begins with what households buy.
 *
 * @param address `linked/MEASURE/PLACE/EFFECT/COLUMN`
 */
export function linkedPaths(book: FigureBook, address: string, count: number): FigurePaths {
  const [, measure = '', place = '', effect = '', code = ''] = address.split('/')
  const { economies, industries, operator } = book.sources.context.model.economies
  const n = industries.length
  const name = (k: number) => `${economies[Math.floor(k / n)]}.${industries[k % n]}`
  const weights = weightsOf(book, measure, economiesOf(book, place, measure))
  const demand = demandAtFirstHand(book, effect, code)
  const { paths, exact } = structuralPaths(operator, { demand, weights, count })
  const first = effect === 'indirect' ? 'project' : 'households'
  const keyed = (k: number) => `${economies[Math.floor(k / n)]}/${industries[k % n]}`
  return {
    exact,
    paths: paths.map(({ nodes }) => {
      const steps = nodes.map((node, m) => {
        const before = nodes[m - 1]
        const figure = before === undefined ? `purchases/${effect}/${keyed(node)}/${code}` : `coefficient/${name(node)}/${name(before)}`
        return stepOf(book, before === undefined ? first : name(before), name(node), figure)
      })
      const end = nodes.at(-1)!
      steps.push(stepOf(book, name(end), `${measure} in ${economies[Math.floor(end / n)]}`, `per-output/${measure}/${keyed(end)}`))
      return { steps, value: steps.reduce((product, { value }) => product * value, 1) }
    }),
  }
}

function stepOf(book: FigureBook, from: string, to: string, figure: string): TracePath['steps'][number] {
  const found = book.formula(figure)
  if (!found) throw new Error(`A chain names ${figure}, which is not known.`)
  return { from, to, value: found.value, unit: found.unit, figure }
}

/** What the project (indirect) or the households (induced) buy from every industry, N. */
function demandAtFirstHand(book: FigureBook, effect: string, code: string): Float64Array {
  const { project, model } = book.sources.context
  const { economies, operator } = model.economies
  const demand = new Float64Array(operator.size)
  const add = (amount: number, of: Float64Array) => {
    if (amount !== 0) for (let k = 0; k < demand.length; k++) demand[k]! += amount * of[k]!
  }
  if (effect === 'indirect')
    for (const unit of project.units)
      add(book.formula(`demand/${unitCode(model.economies, unit)}/${code}`)?.value ?? 0, demandOf(model.economies, unit))
  else
    economies.forEach((code_, economy) => {
      add(book.formula(`household-spending/${code_}/${code}`)?.value ?? 0, demandOf(model.economies, { kind: 'households', economy }))
    })
  return demand
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
