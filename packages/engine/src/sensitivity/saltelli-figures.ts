import { type CentralEstimate, runProject } from '../estimate.ts'
import { criteriaOfDraw } from '../results/criteria.ts'
import { type Draw, draw as newDraw } from '../results/draw.ts'
import { setCentralValues } from '../results/draw-values.ts'
import type { EstimateContext } from '../results/estimate-context.ts'
import { strikeNumbers } from '../risk/strike-numbers.ts'
import { correlatedDraws } from '../sampling/correlated-draws.ts'
import type { EvenNumbers } from '../sampling/even-numbers.ts'
import { solvedExactly } from '../uncertain-tables/table-error.ts'
import { readAfterRun } from './read-after-run.ts'
import { type Factor, type Sample, saltelliDesign } from './saltelli-design.ts'

/** Name of the factor that is no assumption: what happens to the plant by chance. */
export const eventsFactor = 'events'

/** Name of the factor that holds all that is drawn of the hosts' tables. */
export const tablesFactor = 'tables'

/** The samples themselves, or A with the columns of one factor from B. */
export type DesignMatrix = 'a' | 'b' | number

/** Some points of the joint design. */
export interface SaltelliQuestion {
  readonly seed: number
  /** Points of one sample. */
  readonly points: number
  readonly factors: readonly Factor[]
  readonly matrices: readonly DesignMatrix[]
  /** Place of the criterion that is asked for. */
  readonly wanted: number
  readonly from: number
  readonly count: number
}

/** One assumption at one place, its factor, and its even numbers in either sample. */
interface Drawn {
  readonly at: number
  readonly counterfactual: boolean
  readonly factor: number
  readonly quantile: (u: number) => number
  readonly whole: boolean
  readonly even: readonly [EvenNumbers, EvenNumbers]
}

/**
 * A headline figure at points of the joint design of first-order and total indices. The matrices of one point follow one another: most of them differ in one
 * factor alone, and what that does not reach is not worked out again.
 *
 * @returns matrix by matrix the figure at each point
 * @see MODEL.md 13
 */
export function criteriaOfSaltelli(
  context: EstimateContext,
  central: Pick<CentralEstimate, 'peak'>,
  question: SaltelliQuestion,
): Float64Array {
  const { seed, points, factors, matrices, wanted, from, count } = question
  const criteria = criteriaOfDraw(context, [wanted])
  const run: Draw = newDraw(context, 'headlines')
  setCentralValues(context, run)
  const drawn = drawnValues(context, question)
  const values = [0, 1].map(() => new Float64Array(drawn.length)) as [Float64Array, Float64Array]
  const [events, tables] = [eventsFactor, tablesFactor].map((name) => factors.findIndex((factor) => factor.name === name)) as [
    number,
    number,
  ]
  const exact = solvedExactly(context, seed)
  const numbers = strikeNumbers(seed)
  const figures = new Float64Array(criteria.list.length)
  const out = new Float64Array(matrices.length * count)
  const { order, runsAsBefore } = orderOfMatrices(context, drawn, matrices, [events, tables])
  for (let k = 0; k < count; k++) {
    const point = from + k
    setValues(drawn, point, values)
    for (const m of order) {
      const matrix = matrices[m]!
      putValues(drawn, matrix, values, run)
      const strikes = { numbers, draw: sampleOf(matrix, events) * points + point }
      if (run.risk) run.risk.strikes = strikes
      if (run.counterfactual?.risk) run.counterfactual.risk.strikes = strikes
      const of = { seed, draw: sampleOf(matrix, tables) * points + point, exact }
      if (run.tables) run.tables.of = of
      if (run.counterfactual?.tables) run.counterfactual.tables.of = of
      if (!runsAsBefore.has(m)) runProject(context, central.peak, run)
      criteria.setCriteria(run, figures)
      out[m * count + k] = figures[wanted]!
    }
  }
  return out
}

/**
 * In which order matrices are gone through, and which of them run as the one before: after A come those of factors that are read only once the project has run.
 */
function orderOfMatrices(
  { project, counterfactual }: EstimateContext,
  drawn: readonly Drawn[],
  matrices: readonly DesignMatrix[],
  beside: readonly number[],
): { readonly order: readonly number[]; readonly runsAsBefore: ReadonlySet<number> } {
  const [own, other] = [project, counterfactual?.context.project].map((of) => of && readAfterRun(of))
  const isLate = (factor: DesignMatrix) =>
    typeof factor === 'number' &&
    !beside.includes(factor) &&
    drawn.every((one) => one.factor !== factor || (one.counterfactual ? other! : own!).has(one.at))
  const all = matrices.map((_, m) => m)
  const a = all.filter((m) => matrices[m] === 'a')
  const late = a.length === 0 ? [] : all.filter((m) => isLate(matrices[m]!))
  const rest = all.filter((m) => !a.includes(m) && !late.includes(m))
  return { order: [...a, ...late, ...rest], runsAsBefore: new Set(late) }
}

/** From which sample a matrix has the columns of a factor. */
function sampleOf(matrix: DesignMatrix, factor: number): Sample {
  if (matrix === 'a') return 0
  return matrix === 'b' || matrix === factor ? 1 : 0
}

/** What each assumption is at a point in either sample. */
function setValues(drawn: readonly Drawn[], point: number, out: readonly [Float64Array, Float64Array]): void {
  drawn.forEach(({ quantile, whole, even }, d) => {
    for (const sample of [0, 1] as const) {
      const value = quantile(even[sample](point))
      out[sample][d] = whole ? Math.floor(value + 0.5) : value
    }
  })
}

function putValues(drawn: readonly Drawn[], matrix: DesignMatrix, values: readonly [Float64Array, Float64Array], run: Draw): void {
  for (let d = 0; d < drawn.length; d++) {
    const { at, counterfactual, factor } = drawn[d]!
    const own = counterfactual ? run.counterfactual!.values : run.values
    own[at] = values[sampleOf(matrix, factor)][d]!
  }
}

function drawnValues({ project, counterfactual }: EstimateContext, { seed, points, factors }: SaltelliQuestion): Drawn[] {
  const design = saltelliDesign(seed, factors)
  const factorOf = new Map(factors.flatMap(({ paths }, f) => paths.map((path) => [path, f] as const)))
  const ordered = ([0, 1] as const).map((sample) => correlatedDraws(project.correlations, points, (path) => design.numbers(sample, path)))
  const evenOf = (sample: Sample, path: string): EvenNumbers => {
    const column = ordered[sample]!.get(path)
    return column ? (point) => column[point]! : design.numbers(sample, path)
  }
  return [project, counterfactual?.context.project].flatMap((of, c) =>
    (of?.assumptions ?? []).flatMap(({ path, quantile, whole }, at) => {
      const factor = factorOf.get(path)
      if (!quantile || factor === undefined) return []
      return [{ at, counterfactual: c === 1, factor, quantile, whole, even: [evenOf(0, path), evenOf(1, path)] as const }]
    }),
  )
}
