import { yearOf } from '../demand/months.ts'
import type { Shape } from '../demand/project.ts'
import { columnOf } from './column.ts'
import type { FigureBook, Formula, FormulaWriter } from './figure-book.ts'
import { formulaWriter } from './figure-book.ts'
import { over, plus, type Term, times } from './term.ts'

const laws: Readonly<Record<Shape['kind'] | 'units', string>> = {
  profile:
    "share of the phase's total that falls into the months: even 1/T, front 2(T-k+1/2)/T^2, s-curve G(k/T)-G((k-1)/T) with G(z)=3z^2-2z^3, or as given",
  'per-month': 'months of the phase in which it runs',
  'per-unit': 'sum over the months of the phase of ramp 1/(1+exp(-ln 81 (t-t50)/width)) times availability',
  'share-of-revenue': 'sum over the months of the phase of ramp 1/(1+exp(-ln 81 (t-t50)/width)) times availability',
  'posts-at-capacity':
    'sum over the months of planned share of capacity, ramp 1/(1+exp(-ln 81 (t-t50)/width)); 1 in phases that do not produce',
  'posts-per-unit':
    'sum over the months of ramp times labour per unit over the labour stated, clip((Q/Q_ref)^log2(learning rate), floor, ceiling)',
  premium: 'months of the phase in which the threat is there',
  units: 'sum over the months of ramp 1/(1+exp(-ln 81 (t-t50)/width)) times availability',
}

/**
 * `curve/SHAPE/COLUMN`: a shape's curve added up with the weights of a column; `curve/units/COLUMN`: the units made.
 *
 *   [capacity] · [price] · Σ_y months of year y / (1 + g)^(y − year of the table)
 */
export function curveFormula(book: FigureBook, [shape = '', code = '']: readonly string[]): Formula | null {
  const { context, central, limit } = book.sources
  const { project } = context
  const column = columnOf(book.sources, code)
  const s = shape === 'units' ? project.shapes.length : Number(shape)
  if (!column || !/^(units|\d+)$/.test(shape) || s > project.shapes.length) return null
  const kind = project.shapes[s]?.kind ?? 'units'
  const { curves } = central.state.draw
  const address = `curve/${shape}/${code}`
  const writer = formulaWriter(book, address, kind === 'units' ? 'units' : 'multiple')
  const factors = factorsOf(book, writer, kind)
  const divisor = factors.reduce((product, { value }) => product * value, 1)
  const part = (year: number | null) => {
    let sum = 0
    for (let t = 0; t < project.months; t++)
      if (year === null || yearOf(project.start, t) === year) sum += (curves[s * project.months + t]! / divisor) * column.weights[t]!
    const name = year === null ? 'months' : `months_${year}`
    const law = limit === undefined ? laws[kind] : `${laws[kind]}, ${limit}`
    return writer.law(name, `${address}/${year ?? 'all'}`, sum, 'months', law)
  }
  if (!column.grows) return writer.done(times(...factors, part(null)))
  const first = yearOf(project.start, 0)
  const last = yearOf(project.start, project.months - 1)
  const growth = plus([writer.constant(1), writer.assumption('productivity_growth', project.settings.productivityGrowth)])
  const inYear = (year: number) => column.weights.some((weight, t) => weight !== 0 && yearOf(project.start, t) === year)
  let term: Term | null = null
  for (let year = last; year >= first; year--) {
    const later: Term[] = term ? [over(term, growth)] : []
    const all: Term[] = inYear(year) || (year === first && !term) ? [part(year), ...later] : later
    term = all.length > 0 ? plus(all) : null
  }
  if (!term) return null
  const years: number = first - context.model.economies.money.year
  let discounted = term
  for (let k = 0; k < Math.abs(years); k++) discounted = years > 0 ? over(discounted, growth) : times(discounted, growth)
  return writer.done(times(...factors, discounted))
}

/** What a curve is a multiple of, by its kind. */
function factorsOf({ sources }: FigureBook, writer: FormulaWriter, kind: Shape['kind'] | 'units'): Term[] {
  const { product } = sources.context.project
  const capacity = () => writer.assumption('capacity', product.capacity)
  if (kind === 'per-unit' || kind === 'posts-per-unit' || kind === 'units') return [capacity()]
  return kind === 'share-of-revenue' ? [capacity(), writer.assumption('price', product.price)] : []
}
