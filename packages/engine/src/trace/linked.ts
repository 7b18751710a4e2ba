import { moneyUnit } from '../results/criteria-list.ts'
import { restOfWorld } from '../results/result-places.ts'
import { calledOutput, linkedValue } from './called-output.ts'
import { unitCode } from './codes.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { householdOutput } from './household-output.ts'
import { minus, plus, type Term, times } from './term.ts'

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
 * `linked/MEASURE/PLACE/EFFECT/COLUMN`: what goes through the linked economies. Measures: output, value-added, labour-income, jobs.
 *
 *   Σ_i (measure per output)_i · x_i;   jobs  γ Σ_i heads_i x_i
 *
 * @see MODEL.md 5 and 6.1
 */
export function linkedFormula(book: FigureBook, [measure = '', place = '', effect = '', code = '']: readonly string[]): Formula | null {
  const { context } = book.sources
  const { economies, industries } = context.model.economies
  if (!['output', 'value-added', 'labour-income', 'jobs'].includes(measure) || !['indirect', 'induced'].includes(effect)) return null
  const held = economiesOf(book, place, measure)
  if (held.length === 0) return null
  const unit = measure !== 'jobs' ? moneyUnit(context.model.economies) : code.endsWith('-posts') ? 'posts' : 'job-years'
  const writer = formulaWriter(book, `linked/${measure}/${place}/${effect}/${code}`, unit)
  if (place === 'world' || place === 'rest-of-world')
    return writer.done(
      plus(
        held.map((c) =>
          writer.figure(economies[c]!, `linked/${measure}/${economies[c]}/${effect}/${code}`, {
            value: linkedValue(book, measure, c, effect, code),
            unit,
          }),
        ),
      ),
    )
  const [c] = held as [number]
  const output = calledOutput(book, effect, code)
  const money = moneyUnit(context.model.economies)
  const called = (i: number) =>
    writer.figure(`x_${industries[i]}`, `called/${effect}/${place}/${industries[i]}/${code}`, {
      value: output[c * industries.length + i]!,
      unit: money,
    })
  if (measure === 'output') return writer.done(plus(industries.map((_, i) => called(i))))
  const per = (i: number, of = measure) => writer.figure(`${of}_${industries[i]}`, `per-output/${of}/${place}/${industries[i]}`)
  if (measure !== 'jobs') return writer.done(plus(industries.map((_, i) => times(per(i), called(i)))))

  const { heads, labourCost } = context.model.jobs
  const host = context.project.hosts.indexOf(c)
  const route = () => writer.assumption('jobs_route', context.project.hostParameters[host]!.jobsRoute)
  const byHeads: Term[] = []
  const byCost: Term[] = []
  industries.forEach((_, i) => {
    const k = c * industries.length + i
    if (Number.isNaN(heads[k]!)) return
    const marked = host >= 0 && context.employment.marked[k] === 1
    byHeads.push(times(...(marked ? [minus(writer.constant(1), route())] : []), per(i, 'heads'), called(i)))
    if (marked && !Number.isNaN(labourCost[k]!)) byCost.push(times(route(), per(i, 'labour-cost-jobs'), called(i)))
  })
  const factor = writer.parameter('employment_factor', `employment-factor.${place}`)
  return writer.done(plus([times(factor, plus(byHeads)), ...byCost]))
}

/**
 * `called/EFFECT/ECONOMY/INDUSTRY/COLUMN`: gross output of one industry that the project calls for.
 *
 *   x_i = Σ_u demand of u · (response of i to one unit of u) [+ Σ_h labour cost in h · response of i to one unit of it]
 */
export function calledFormula(book: FigureBook, [effect = '', economy = '', industry = '', code = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  const { economies, industries } = model.economies
  if (economies.indexOf(economy) < 0 || industries.indexOf(industry) < 0) return null
  const writer = formulaWriter(book, `called/${effect}/${economy}/${industry}/${code}`, moneyUnit(model.economies))
  const terms: Term[] = []
  const add = (name: string, figure: string) => {
    if (!book.formula(figure)) return
    const response = writer.figure(`response_${name}`, `response/${effect}/${economy}/${industry}/${name}`)
    if (response.value !== 0) terms.push(times(writer.figure(name, figure), response))
  }
  for (const unit of project.units) {
    const name = unitCode(model.economies, unit)
    add(name, `demand/${name}/${code}`)
  }
  if (effect === 'induced') for (const host of project.hosts) add(`wages:${economies[host]}`, `labour-cost/${economies[host]}/${code}`)
  return writer.done(terms.length === 0 ? writer.constant(0) : plus(terms))
}

/** `response/EFFECT/ECONOMY/INDUSTRY/UNIT`: output of one industry per unit of a demand, as the solution of the linked system has it. */
export function responseFormula(
  book: FigureBook,
  [effect = '', economy = '', industry = '', name = '']: readonly string[],
): Formula | null {
  const { project, model, responses } = book.sources.context
  const { economies, industries } = model.economies
  const [c, i] = [economies.indexOf(economy), industries.indexOf(industry)]
  if (c < 0 || i < 0) return null
  const at = c * industries.length + i
  const u = project.units.findIndex((unit) => unitCode(model.economies, unit) === name)
  const h = project.hosts.findIndex((host) => `wages:${economies[host]}` === name)
  if (u < 0 && (h < 0 || effect !== 'induced')) return null
  const value =
    effect === 'indirect'
      ? responses.units[u]!.output[at]!
      : householdOutput(responses, u >= 0 ? responses.incomeOfUnits[u]! : responses.incomeOfWages[h]!, at)
  const figure = `response/${effect}/${economy}/${industry}/${name}`
  return { figure, value, unit: 'money per money', formula: '', inputs: [] }
}
