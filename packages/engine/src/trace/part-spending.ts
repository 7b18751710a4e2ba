import { factorise, solveInPlace } from '../linear-algebra/lu.ts'
import { moneyUnit } from '../results/criteria-list.ts'
import { unitCode } from './codes.ts'
import { labourCost } from './direct.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { plus, type Term, times } from './term.ts'
import { partOf, placementCode, type TracedPart } from './traced-part.ts'

const laws = {
  earned: 'labour income of the part per unit, from the breakdown of the solution into parts',
  round:
    '(I - pi K)^-1: labour income of one part in the end per unit earned in another, K the labour income of a part per unit spent in another',
}

/**
 * `part-spending/PART/COLUMN`: what the households of a part of an economy spend.
 *
 *   π Σ_k (I − π K)⁻¹_pk (wages of the posts in k + labour income of k by the demand)
 *
 * @see `partSpending` of the engine; MODEL.md 3 and 5
 */
export function partSpendingFormula(book: FigureBook, [place = '', code = '']: readonly string[]): Formula | null {
  const own = partOf(book, place)
  if (!own) return null
  const { project, model } = book.sources.context
  const writer = formulaWriter(book, `part-spending/${place}/${code}`, moneyUnit(model.economies))
  const rounds = incomeInTheEnd(book, own)
  const earned = own.split.split.parts.map((part, k) => {
    const round = writer.law(`round_${part}`, `income-round/${place}/${part}`, rounds[k]!, 'money per money', laws.round)
    return times(
      round,
      plus([writer.figure(`wages_${part}`, `part-wages/${part}/${code}`), writer.figure(`income_${part}`, `part-income/${part}/${code}`)]),
    )
  })
  return writer.done(times(writer.assumption('spending_share', project.hostParameters[own.host]!.householdSpending), plus(earned)))
}

/** Row of (I − π K)⁻¹, parts of the split. */
function incomeInTheEnd(book: FigureBook, { split, within, host }: TracedPart): number[] {
  const { parts, central, project } = book.sources.context
  const { spent, size } = parts!.labour
  const share = central[project.hostParameters[host]!.householdSpending]!
  const count = split.parts.length
  const matrix = new Float64Array(count * count)
  for (let k = 0; k < count; k++) {
    for (let p = 0; p < count; p++) matrix[k * count + p] = (k === p ? 1 : 0) - share * spent[(split.first + p) * size + split.first + k]!
  }
  const factors = factorise(matrix, count)
  return split.parts.map((_, k) => {
    const unit = new Float64Array(count)
    unit[k] = 1
    solveInPlace(factors, unit)
    return unit[within]!
  })
}

/** `part-wages/PART/COLUMN`: labour cost of the posts whose wages are earned in a part. */
export function partWagesFormula(book: FigureBook, [place = '', code = '']: readonly string[]): Formula | null {
  const own = partOf(book, place)
  if (!own) return null
  const { project, model } = book.sources.context
  const writer = formulaWriter(book, `part-wages/${place}/${code}`, moneyUnit(model.economies))
  const posts = project.posts.filter(({ wagesAt }) => wagesAt === own.at)
  return writer.done(labourCost(book, writer, posts, code))
}

/**
 * `part-income/PART/COLUMN`: labour income of a part by what is demanded, before the households of the parts are told apart.
 *
 *   Σ_u demand of u · income per unit + Σ_h labour cost in h · income per unit + Σ_p demand that falls on known parts · what that changes
 */
export function partIncomeFormula(book: FigureBook, [place = '', code = '']: readonly string[]): Formula | null {
  const own = partOf(book, place)
  if (!own) return null
  const { project, model, parts } = book.sources.context
  const { indirect, induced, wages, placed, size } = parts!.labour
  const writer = formulaWriter(book, `part-income/${place}/${code}`, moneyUnit(model.economies))
  const terms: Term[] = []
  const add = (name: string, figure: string, income: number) => {
    if (income === 0 || !book.formula(figure)) return
    const of = writer.law(`income_${name}`, `income/${place}/${name}`, income, 'money per money', laws.earned)
    terms.push(times(writer.figure(name, figure), of))
  }
  project.units.forEach((unit, u) => {
    const name = unitCode(model.economies, unit)
    add(name, `demand/${name}/${code}`, indirect[u * size + own.at]! + induced[u * size + own.at]!)
  })
  project.hosts.forEach((host, h) => {
    const economy = model.economies.economies[host]!
    add(`wages:${economy}`, `labour-cost/${economy}/${code}`, wages[h * size + own.at]!)
  })
  project.placements.all.forEach((placement, p) => {
    const name = placementCode(book, placement)
    add(name, `placed/${name}/${code}`, placed[p * size + own.at]!)
  })
  return writer.done(terms.length === 0 ? writer.constant(0) : plus(terms))
}
