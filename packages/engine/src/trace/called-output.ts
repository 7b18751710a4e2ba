import type { ProjectResponses } from '../responses/aggregation.ts'
import { industryJobs } from '../results/industry-jobs.ts'
import { unitCode } from './codes.ts'
import type { FigureBook } from './figure-book.ts'
import { placementCode, tracedParts } from './traced-part.ts'

const kept = new WeakMap<FigureBook, Map<string, Float64Array>>()

/** Gross output of every industry that the project calls for over a column, N; each effect and column once. */
export function calledOutput(book: FigureBook, effect: string, code: string): Float64Array {
  const known = kept.get(book) ?? new Map<string, Float64Array>()
  kept.set(book, known)
  const name = `${effect}/${code}`
  const output = known.get(name) ?? ofEconomies(book, effect, code)
  known.set(name, output)
  return output
}

/** The same in the parts of the economies that are taken apart, parts × n. */
export function calledOutputOfParts(book: FigureBook, effect: string, code: string): Float64Array {
  const known = kept.get(book) ?? new Map<string, Float64Array>()
  kept.set(book, known)
  const name = `parts/${effect}/${code}`
  const output = known.get(name) ?? inParts(book, effect, code)
  known.set(name, output)
  return output
}

function inParts(book: FigureBook, effect: string, code: string): Float64Array {
  const { project, model, parts } = book.sources.context
  const output = new Float64Array(tracedParts(book).length * model.economies.industries.length)
  const { responses, placed, spent } = parts!.responses
  if (effect === 'indirect') {
    addDemand(book, responses, code, output)
    project.placements.all.forEach((placement, p) => {
      addTimes(placed[p]!, book.formula(`placed/${placementCode(book, placement)}/${code}`)?.value ?? 0, output)
    })
    return output
  }
  addSpending(book, responses, code, output)
  for (const { code: spender, at } of tracedParts(book)) {
    addTimes(spent[at]!, book.formula(`part-spending/${spender}/${code}`)?.value ?? 0, output)
  }
  return output
}

function ofEconomies(book: FigureBook, effect: string, code: string): Float64Array {
  const { model, responses } = book.sources.context
  const output = new Float64Array(model.economies.operator.size)
  if (effect === 'indirect') addDemand(book, responses, code, output)
  else addSpending(book, responses, code, output)
  return output
}

function addDemand(book: FigureBook, responses: ProjectResponses, code: string, output: Float64Array): void {
  const { project, model } = book.sources.context
  project.units.forEach((unit, u) => {
    addTimes(responses.units[u]!.output, book.formula(`demand/${unitCode(model.economies, unit)}/${code}`)?.value ?? 0, output)
  })
}

/** Households spend what they earn in the end: Σ_c π_c y_c R_c, y from what is demanded and from labour cost. */
function addSpending(book: FigureBook, responses: ProjectResponses, code: string, output: Float64Array): void {
  const { project, model } = book.sources.context
  const { spendingShare, economies: count } = responses.closure
  const income = new Float64Array(count)
  project.units.forEach((unit, u) => {
    addTimes(responses.incomeOfUnits[u]!, book.formula(`demand/${unitCode(model.economies, unit)}/${code}`)?.value ?? 0, income)
  })
  project.hosts.forEach((host, h) => {
    addTimes(responses.incomeOfWages[h]!, book.formula(`labour-cost/${model.economies.economies[host]}/${code}`)?.value ?? 0, income)
  })
  responses.households.forEach((household, c) => {
    addTimes(household.output, spendingShare[c]! * income[c]!, output)
  })
}

function addTimes(from: Float64Array, factor: number, into: Float64Array): void {
  if (factor !== 0) for (let k = 0; k < into.length; k++) into[k]! += factor * from[k]!
}

/** Measure per unit of output in the economies that count, zero elsewhere, N. */
export function weightsOf({ sources: { context, central } }: FigureBook, measure: string, held: readonly number[]): Float64Array {
  const { economies, industries, valueAdded, labourIncome, productTaxes } = context.model.economies
  const n = industries.length
  const weights = new Float64Array(economies.length * n)
  for (const c of held)
    for (let k = c * n; k < (c + 1) * n; k++) {
      const jobs = measure === 'jobs' ? industryJobs(context, central.state.jobs, k) : 0
      const of: Readonly<Record<string, number>> = {
        output: 1,
        'value-added': valueAdded[k]!,
        'labour-income': labourIncome[k]!,
        'product-taxes': productTaxes[k]!,
        jobs,
      }
      weights[k] = Number.isNaN(jobs) ? 0 : of[measure]!
    }
  return weights
}

/** A linked figure of one economy: Σ_i (measure per output)_i · x_i. */
export function linkedValue(book: FigureBook, measure: string, economy: number, effect: string, code: string): number {
  const weights = weightsOf(book, measure, [economy])
  const output = calledOutput(book, effect, code)
  return weights.reduce((sum, weight, k) => sum + weight * output[k]!, 0)
}
