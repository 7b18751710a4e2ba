import { moneyUnit } from '../results/criteria-list.ts'
import { unitCode } from './codes.ts'
import { type FigureBook, type Formula, type FormulaWriter, formulaWriter } from './figure-book.ts'
import { shareOf } from './spending-line.ts'
import { minus, plus, type Term, times } from './term.ts'
import { placementCode } from './traced-part.ts'

/** Which pieces of a line count: its origins, one after the other, and its two margins. */
interface Pieces {
  origin(line: number, origin: number): boolean
  trade(line: number): boolean
  transport(line: number): boolean
}

/** Σ_lines piece of the line · share of the origin · curve; without a column for one unit of the curve. */
function linesOf(book: FigureBook, writer: FormulaWriter, code: string | null, counts: Pieces): Term[] {
  const { lines, phases } = book.sources.context.project
  return lines.flatMap((line, l) => {
    const phase = phases[line.phase]!.id
    const of = (part: string) => writer.figure(`${line.id}_${part}`, `line/${phase}/${line.id}/${part}`)
    const curve = () => (code === null ? [] : [writer.figure(`curve_${line.shape}`, `curve/${line.shape}/${code}`)])
    return [
      ...line.origins.flatMap((_, o) => (counts.origin(l, o) ? [times(of('basic'), ...shareOf(writer, line, o), ...curve())] : [])),
      ...(counts.trade(l) ? [times(of('trade'), ...curve())] : []),
      ...(counts.transport(l) ? [times(of('transport'), ...curve())] : []),
    ]
  })
}

/**
 * `demand/UNIT/COLUMN`: what all lines together demand of one unit of demand; `phase-demand/PHASE/UNIT/COLUMN`: those of one phase.
 *
 *   Σ_lines line at basic prices · share of the origin · curve
 */
export function demandFormula(book: FigureBook, [unit = '', code = '']: readonly string[]): Formula | null {
  return demandOfPhase(book, `demand/${unit}/${code}`, null, unit, code)
}

export function phaseDemandFormula(book: FigureBook, [phase = '', unit = '', code = '']: readonly string[]): Formula | null {
  const wanted = book.sources.context.project.phases.findIndex(({ id }) => id === phase)
  return wanted < 0 ? null : demandOfPhase(book, `phase-demand/${phase}/${unit}/${code}`, wanted, unit, code)
}

function demandOfPhase(book: FigureBook, address: string, phase: number | null, unit: string, code: string): Formula | null {
  const { project, model } = book.sources.context
  const { lines } = project
  const wanted = project.units.findIndex((known) => unitCode(model.economies, known) === unit)
  if (wanted < 0 || code === '') return null
  const writer = formulaWriter(book, address, moneyUnit(model.economies))
  const here = (l: number) => phase === null || lines[l]!.phase === phase
  const terms = linesOf(book, writer, code, {
    origin: (l, o) => here(l) && lines[l]!.origins[o]!.unit === wanted,
    trade: (l) => here(l) && lines[l]!.tradeUnit === wanted,
    transport: (l) => here(l) && lines[l]!.transportUnit === wanted,
  })
  return terms.length === 0 ? null : writer.done(plus(terms))
}

/** `shape-demand/SHAPE/UNIT`: what the lines of one shape demand of one unit of demand, for one unit of the shape. */
export function shapeDemandFormula(book: FigureBook, [shape = '', unit = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  const { lines } = project
  const wanted = project.units.findIndex((known) => unitCode(model.economies, known) === unit)
  if (wanted < 0) return null
  const writer = formulaWriter(book, `shape-demand/${shape}/${unit}`, moneyUnit(model.economies))
  const here = (l: number) => String(lines[l]!.shape) === shape
  const terms = linesOf(book, writer, null, {
    origin: (l, o) => here(l) && lines[l]!.origins[o]!.unit === wanted,
    trade: (l) => here(l) && lines[l]!.tradeUnit === wanted,
    transport: (l) => here(l) && lines[l]!.transportUnit === wanted,
  })
  return terms.length === 0 ? null : writer.done(plus(terms))
}

/** `placed/PLACEMENT/COLUMN`: what of the demand falls on known parts of an economy, all lines together. */
export function placedFormula(book: FigureBook, [placement = '', code = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  const { all, ofLines } = project.placements
  const wanted = all.findIndex((known) => placementCode(book, known) === placement)
  if (wanted < 0 || code === '') return null
  const writer = formulaWriter(book, `placed/${placement}/${code}`, moneyUnit(model.economies))
  const terms = linesOf(book, writer, code, {
    origin: (l, o) => ofLines[l]!.origins[o] === wanted,
    trade: (l) => ofLines[l]!.trade === wanted,
    transport: (l) => ofLines[l]!.transport === wanted,
  })
  return terms.length === 0 ? null : writer.done(plus(terms))
}

/** `unplaced/UNIT/ECONOMY/COLUMN`: what of a demand falls on an economy that is taken apart as its sales do, without saying on which part. */
export function unplacedFormula(book: FigureBook, [unit = '', economy = '', code = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  const split = project.splits.findIndex((known) => model.economies.economies[known.economy] === economy)
  const wanted = project.units.findIndex((known) => unitCode(model.economies, known) === unit)
  const whole = book.formula(`demand/${unit}/${code}`)
  if (split < 0 || !whole) return null
  const writer = formulaWriter(book, `unplaced/${unit}/${economy}/${code}`, moneyUnit(model.economies))
  const placed = project.placements.all.flatMap((placement) => {
    if (placement.unit !== wanted || placement.split !== split) return []
    const name = placementCode(book, placement)
    return book.formula(`placed/${name}/${code}`) ? [writer.figure(name, `placed/${name}/${code}`)] : []
  })
  return writer.done(minus(writer.figure(unit, whole.figure), ...placed))
}

/**
 * `spending-region/PRODUCT/REGION/COLUMN`: what the lines that name a region as their origin buy there.
 *
 *   Σ_lines line at basic prices · share of the region · curve
 */
export function spendingRegionFormula(book: FigureBook, [product = '', region = '', code = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  const wanted = model.economies.industries.indexOf(product)
  const writer = formulaWriter(book, `spending-region/${product}/${region}/${code}`, moneyUnit(model.economies))
  const terms = linesOf(book, writer, code, {
    origin: (l, o) => project.lines[l]!.product === wanted && project.lines[l]!.origins[o]!.place?.code === region,
    trade: () => false,
    transport: () => false,
  })
  return terms.length === 0 ? null : writer.done(plus(terms))
}
