import { type CentralEstimate, runProject } from '../estimate.ts'
import { criteriaOfDraw } from '../results/criteria.ts'
import { type Draw, draw as newDraw } from '../results/draw.ts'
import { setCentralValues } from '../results/draw-values.ts'
import type { EstimateContext } from '../results/estimate-context.ts'
import { strikeNumbers } from '../risk/strike-numbers.ts'
import { correlatedDraws } from '../sampling/correlated-draws.ts'
import type { EvenNumbers } from '../sampling/even-numbers.ts'
import { solvedExactly } from '../uncertain-tables/table-error.ts'
import { type Factor, type Sample, saltelliDesign } from './saltelli-design.ts'

/** Name of the factor that is no assumption: what happens to the plant by chance. */
export const eventsFactor = 'events'

/** Name of the factor that holds all that is drawn of the hosts' tables. */
export const tablesFactor = 'tables'

/** Some points of the joint design. */
export interface SaltelliQuestion {
  readonly seed: number
  /** Points of one sample. */
  readonly points: number
  readonly factors: readonly Factor[]
  /** The samples themselves, or A with the columns of one factor from B. */
  readonly matrix: 'a' | 'b' | number
  /** Places of the criteria that are asked for; the others stay NaN. */
  readonly wanted: readonly number[]
  readonly from: number
  readonly count: number
}

/** One assumption at one place, and its even numbers in the matrix that is asked. */
interface Drawn {
  readonly at: number
  readonly counterfactual: boolean
  readonly quantile: (u: number) => number
  readonly whole: boolean
  readonly even: EvenNumbers
}

/**
 * Headline figures at points of the joint design of first-order and total indices.
 *
 * @returns point by point the criteria in their order
 * @see MODEL.md 13
 */
export function criteriaOfSaltelli(
  context: EstimateContext,
  central: Pick<CentralEstimate, 'peak'>,
  question: SaltelliQuestion,
): Float64Array {
  const criteria = criteriaOfDraw(context, question.wanted)
  const run: Draw = newDraw(context)
  setCentralValues(context, run)
  const drawn = drawnValues(context, question)
  const eventsSample = sampleOf(
    question,
    question.factors.findIndex(({ name }) => name === eventsFactor),
  )
  const tablesSample = sampleOf(
    question,
    question.factors.findIndex(({ name }) => name === tablesFactor),
  )
  const exact = solvedExactly(context, question.seed)
  const numbers = strikeNumbers(question.seed)
  const length = criteria.list.length
  const out = new Float64Array(question.count * length)
  for (let k = 0; k < question.count; k++) {
    const point = question.from + k
    for (const { at, counterfactual, quantile, whole, even } of drawn) {
      const value = quantile(even(point))
      const values = counterfactual ? run.counterfactual!.values : run.values
      values[at] = whole ? Math.floor(value + 0.5) : value
    }
    const strikes = { numbers, draw: eventsSample * question.points + point }
    if (run.risk) run.risk.strikes = strikes
    if (run.counterfactual?.risk) run.counterfactual.risk.strikes = strikes
    const tables = { seed: question.seed, draw: tablesSample * question.points + point, exact }
    if (run.tables) run.tables.of = tables
    if (run.counterfactual?.tables) run.counterfactual.tables.of = tables
    runProject(context, central.peak, run)
    criteria.setCriteria(run, out.subarray(k * length, (k + 1) * length))
  }
  return out
}

/** From which sample the matrix has the columns of a factor. */
function sampleOf({ matrix }: SaltelliQuestion, factor: number): Sample {
  if (matrix === 'a') return 0
  return matrix === 'b' || matrix === factor ? 1 : 0
}

function drawnValues(context: EstimateContext, question: SaltelliQuestion): Drawn[] {
  const { project, counterfactual } = context
  const design = saltelliDesign(question.seed, question.factors)
  const factorOf = new Map(question.factors.flatMap(({ paths }, f) => paths.map((path) => [path, f] as const)))
  const ordered = ([0, 1] as const).map((sample) =>
    correlatedDraws(project.correlations, question.points, (path) => design.numbers(sample, path)),
  )
  const evenOf = (path: string): EvenNumbers => {
    const sample = sampleOf(question, factorOf.get(path)!)
    const column = ordered[sample]!.get(path)
    return column ? (point) => column[point]! : design.numbers(sample, path)
  }
  return [project, counterfactual?.context.project].flatMap((of, c) =>
    (of?.assumptions ?? []).flatMap(({ path, quantile, whole }, at) =>
      quantile && factorOf.has(path) ? [{ at, counterfactual: c === 1, quantile, whole, even: evenOf(path) }] : [],
    ),
  )
}
