import { moneyUnit } from '../results/criteria-list.ts'
import { restOfWorld } from '../results/result-places.ts'
import { calledOutput, calledOutputOfParts, linkedValue } from './called-output.ts'
import { columnOf, isPostsColumn } from './column.ts'
import { type FigureBook, type Formula, type FormulaWriter, formulaWriter } from './figure-book.ts'
import { minus, plus, type Term, times } from './term.ts'
import { industryAt, partOf } from './traced-part.ts'

/** Economies that a place holds: one, the rest of the world, or all; for jobs those with employment data. Empty where the place has no linked effects. */
export function economiesOf({ sources: { context, central } }: FigureBook, place: string, measure: string): number[] {
  const { economies } = context.model.economies
  const all = economies.map((_, c) => c)
  const own = economies.indexOf(place)
  const held =
    own >= 0 ? [own] : place === 'world' ? all : place === 'rest-of-world' ? restOfWorld(central.places.detailed, all.length) : []
  return measure === 'jobs' ? held.filter((c) => context.employment.covered[c] === 1) : held
}

/**
 * `linked/MEASURE/PLACE/EFFECT/COLUMN`: what goes through the linked economies. Measures: output, value-added, labour-income, product-taxes, jobs.
 *
 *   Σ_i (measure per output)_i · x_i;   jobs  γ Σ_i heads_i x_i
 *
 * @see MODEL.md 5 and 6.1
 */
export function linkedFormula(book: FigureBook, [measure = '', place = '', effect = '', code = '']: readonly string[]): Formula | null {
  const { economies, industries } = book.sources.context.model.economies
  if (!linkedMeasures.includes(measure) || !linkedEffects.includes(effect) || !columnOf(book.sources, code)) return null
  const part = partOf(book, place)
  const held = part ? economiesOf(book, economies[part.economy]!, measure) : economiesOf(book, place, measure)
  if (held.length === 0) return null
  const unit = unitOf(book, measure, code)
  const writer = formulaWriter(book, `linked/${measure}/${place}/${effect}/${code}`, unit)
  if (place !== 'world' && place !== 'rest-of-world')
    return writer.done(measured(book, writer, { measure, place, effect, code }, industries))
  const of = (c: number) => ({ value: linkedValue(book, measure, c, effect, code), unit })
  return writer.done(plus(held.map((c) => writer.figure(economies[c]!, `linked/${measure}/${economies[c]}/${effect}/${code}`, of(c)))))
}

/**
 * `industry/MEASURE/PLACE/INDUSTRY/EFFECT/COLUMN`: the same of one industry; in the world and its rest economy by economy.
 *
 * @returns null where nobody has counted the jobs of the industry
 */
export function industryFormula(
  book: FigureBook,
  [measure = '', place = '', industry = '', effect = '', code = '']: readonly string[],
): Formula | null {
  const { economies } = book.sources.context.model
  if (!linkedMeasures.includes(measure) || !linkedEffects.includes(effect) || !columnOf(book.sources, code)) return null
  if (!economies.industries.includes(industry)) return null
  const writer = formulaWriter(book, `industry/${measure}/${place}/${industry}/${effect}/${code}`, unitOf(book, measure, code))
  if (place === 'world' || place === 'rest-of-world') {
    const terms = economiesOf(book, place, measure).flatMap((c): Term[] => {
      const found = book.formula(`industry/${measure}/${economies.economies[c]}/${industry}/${effect}/${code}`)
      return found ? [writer.figure(economies.economies[c]!, found.figure)] : []
    })
    return terms.length === 0 ? null : writer.done(plus(terms))
  }
  if (!partOf(book, place) && economiesOf(book, place, measure).length !== 1) return null
  if (measure === 'jobs' && !isCounted(book, place, industry)) return null
  return writer.done(measured(book, writer, { measure, place, effect, code }, [industry]))
}

const linkedMeasures: readonly string[] = ['output', 'value-added', 'labour-income', 'product-taxes', 'jobs']
const linkedEffects: readonly string[] = ['indirect', 'induced']

function unitOf(book: FigureBook, measure: string, code: string): string {
  if (measure !== 'jobs') return moneyUnit(book.sources.context.model.economies)
  return isPostsColumn(code) ? 'posts' : 'job-years'
}

interface Linked {
  readonly measure: string
  /** An economy or a part of one. */
  readonly place: string
  readonly effect: string
  readonly code: string
}

function economyOfPlace(book: FigureBook, place: string): string {
  const part = partOf(book, place)
  return part ? book.sources.context.model.economies.economies[part.economy]! : place
}

function isCounted(book: FigureBook, place: string, industry: string): boolean {
  const { economies, jobs } = book.sources.context.model
  return !Number.isNaN(jobs.heads[industryAt(economies, economyOfPlace(book, place), industry)]!)
}

/** Σ measure per output · output over some industries of one economy or part. */
function measured(book: FigureBook, writer: FormulaWriter, linked: Linked, industries: readonly string[]): Term {
  const { measure, place, effect, code } = linked
  const { model, project, employment } = book.sources.context
  const economy = economyOfPlace(book, place)
  const money = moneyUnit(model.economies)
  const output = outputOf(book, place, effect, code)
  const called = (industry: string) => {
    const value = output[model.economies.industries.indexOf(industry)]!
    return writer.figure(`x_${industry}`, `called/${effect}/${place}/${industry}/${code}`, { value, unit: money })
  }
  if (measure === 'output') return plus(industries.map(called))
  const per = (industry: string, of = measure) => writer.figure(`${of}_${industry}`, `per-output/${of}/${economy}/${industry}`)
  if (measure !== 'jobs') return plus(industries.map((industry) => times(per(industry), called(industry))))
  const host = project.hosts.indexOf(model.economies.economies.indexOf(economy))
  const route = () => writer.assumption('jobs_route', project.hostParameters[host]!.jobsRoute)
  const byHeads: Term[] = []
  const byCost: Term[] = []
  for (const industry of industries) {
    const k = industryAt(model.economies, economy, industry)
    if (Number.isNaN(model.jobs.heads[k]!)) continue
    const marked = host >= 0 && employment.marked[k] === 1
    byHeads.push(times(...(marked ? [minus(writer.constant(1), route())] : []), per(industry, 'heads'), called(industry)))
    if (marked && !Number.isNaN(model.jobs.labourCost[k]!)) byCost.push(times(route(), per(industry, 'labour-cost-jobs'), called(industry)))
  }
  const factor = writer.parameter('employment_factor', `employment-factor.${economy}`)
  return plus([times(factor, plus(byHeads)), ...byCost])
}

/** Output of every industry of one place that the project calls for over a column, n. */
function outputOf(book: FigureBook, place: string, effect: string, code: string): Float64Array {
  const { economies, industries } = book.sources.context.model.economies
  const n = industries.length
  const part = partOf(book, place)
  if (part) return calledOutputOfParts(book, effect, code).subarray(part.at * n, (part.at + 1) * n)
  const c = economies.indexOf(place)
  return calledOutput(book, effect, code).subarray(c * n, (c + 1) * n)
}
