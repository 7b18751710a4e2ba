import { moneyUnit } from '../results/criteria-list.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { salesShare, traded } from './origin.ts'
import { over, times } from './term.ts'
import { industryAt, partOf } from './traced-part.ts'

/**
 * `coefficient/SUPPLIER.PRODUCT/BUYER.INDUSTRY`: what an industry buys from another per unit of its output. Supplier and buyer: economies, or parts of one.
 *
 *   at home (1 − m) Z / x, between parts · share of the seller;   from abroad m s Z / x, of a part of the supplier · q
 *
 * @see MODEL.md 2 and 3
 */
export function coefficientFormula(book: FigureBook, [from = '', to = '']: readonly string[]): Formula | null {
  const { model } = book.sources.context
  const { economies, industries } = model.economies
  const at = (key: string) => {
    const dot = key.indexOf('.')
    const place = key.slice(0, dot)
    const part = partOf(book, place)
    return { part, economy: part ? economies[part.economy]! : place, industry: key.slice(dot + 1) }
  }
  const [supplier, buyer] = [at(from), at(to)]
  const [row, column] = [supplier, buyer].map(({ economy, industry }) => industryAt(model.economies, economy, industry)) as [number, number]
  if (row < 0 || column < 0) return null
  const n = industries.length
  const { intermediate, output } = book.sources.tables[Math.floor(column / n)]!
  const money = `${moneyUnit(model.economies)}, a year`
  const writer = formulaWriter(book, `coefficient/${from}/${to}`, 'money per money')
  const product = supplier.industry
  const share = traded(book, writer, supplier.economy, buyer.economy, product)
  if (!share) return writer.done(writer.constant(0))
  const use = writer.cell('Z', `Z[${buyer.economy},${product},${buyer.industry}]`, intermediate[(row % n) * n + (column % n)]!, money)
  const whole = writer.cell('x', `x[${buyer.economy},${buyer.industry}]`, output[column % n]!, money)
  if (!supplier.part) return writer.done(times(share, over(use, whole)))
  const inPart =
    supplier.economy === buyer.economy && buyer.part
      ? writer.figure('seller_share', `seller-share/${supplier.part.code}/${buyer.part.code}/${product}/${buyer.industry}`)
      : salesShare(writer, supplier.part, product, book)
  return writer.done(times(share, inPart, over(use, whole)))
}
