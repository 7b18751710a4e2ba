import type { RegionBalance } from '../regions/region-balance.ts'
import { moneyUnit } from '../results/criteria-list.ts'
import { type FigureBook, type Formula, type FormulaWriter, formulaWriter } from './figure-book.ts'
import { employmentShare, finalUse } from './home-share.ts'
import { minus, over, plus, type Term, times } from './term.ts'
import { partOf, type TracedPart } from './traced-part.ts'

/** A region and a product, with the writer of the figure that is asked for. */
interface RegionRow {
  readonly book: FigureBook
  readonly writer: FormulaWriter
  readonly part: TracedPart
  readonly balance: RegionBalance
  readonly economy: string
  readonly product: string
}

const finalUses = ['HFCE', 'NPISH', 'GGFC', 'GFCF', 'INVNT'] as const

/**
 * `region-NAME/REGION/PRODUCT`: what a region uses, wants and sells of a domestic product, money a year.
 *
 *   use U^r = (1 − m)(Σ_j Z_ij q_j + η · final uses)      wanted l = the same, each use times t      economy U = (1 − m)(Σ_j Z_ij + final uses)
 *   sales S = q U                                          bought R = min(max(l, 0, S − (U − U^r)), S, U^r)
 *
 * @see MODEL.md 3; `regionBalance` of the engine
 */
export function regionTotalFormula(name: keyof typeof totals) {
  return (book: FigureBook, [region = '', product = '']: readonly string[]): Formula | null => {
    const { economies } = book.sources.context.model
    const part = partOf(book, region)
    const balance = part?.split.split.balances[part.within]
    if (!part || !balance || !economies.industries.includes(product)) return null
    const writer = formulaWriter(book, `region-${name}/${region}/${product}`, `${moneyUnit(economies)}, a year`)
    const row: RegionRow = { book, writer, part, balance, product, economy: economies.economies[part.economy]! }
    const [value, term] = totals[name](row, economies.industries.indexOf(product))
    return { ...writer.done(term), value }
  }
}

const totals: Readonly<Record<'use' | 'wanted' | 'economy' | 'sales' | 'bought', (row: RegionRow, i: number) => readonly [number, Term]>> =
  {
    use: (row, i) => [row.balance.use[i]!, usesOf(row, 'region', false)],
    wanted: (row, i) => [row.balance.wanted[i]!, usesOf(row, 'region', true)],
    economy: (row, i) => [row.balance.economyUse[i]!, usesOf(row, 'economy', false)],
    sales: (row, i) => [row.balance.sales[i]!, times(quota(row, i), of(row, 'economy'))],
    bought: (row, i) => [row.balance.boughtAtHome[i]!, boughtOf(row, i)],
  }

function of({ writer, part, product }: RegionRow, name: string): Term {
  return writer.figure(name, `region-${name}/${part.code}/${product}`)
}

function quota({ book, writer, part }: RegionRow, j: number): Term {
  const { industries } = book.sources.context.model.economies
  const value = employmentShare(part.split, part.within, j, industries.length)
  return writer.cell(`q_${industries[j]}`, `q[${part.code},${industries[j]}]`, value, 'share of the employment of the economy')
}

/** (1 − m)(Σ_j Z_ij + final uses), in a region with its share of each; `wanted`: of each what it wants to make itself. */
function usesOf(row: RegionRow, where: 'region' | 'economy', wanted: boolean): Term {
  const { book, writer, part, economy, product } = row
  const { industries } = book.sources.context.model.economies
  const table = book.sources.tables[part.economy]!
  const i = industries.indexOf(product)
  const money = `${moneyUnit(book.sources.context.model.economies)}, a year`
  const share = (use: string): Term[] => (wanted ? [writer.figure(`t_${use}`, `wanted-share/${part.code}/${product}/${use}`)] : [])
  const flows = industries.flatMap((industry, j): Term[] => {
    const flow = table.intermediate[i * industries.length + j]!
    if (flow === 0) return []
    const cell = writer.cell(`Z_${industry}`, `Z[${economy},${product},${industry}]`, flow, money)
    return [times(cell, ...(where === 'region' ? [quota(row, j)] : []), ...share(industry))]
  })
  const uses = plus(finalUses.map((use) => writer.cell(use, `${use}[${economy},${product}]`, table.finalUses[use][i]!, money)))
  const final = where === 'region' ? times(writer.figure('eta', `region-eta/${part.code}`), uses, ...share(finalUse)) : uses
  const imported = writer.figure('m', `import-share/${economy}/${product}`)
  return times(minus(writer.constant(1), imported), plus([...flows, final]))
}

/** The one of l, 0, S − (U − U^r), S and U^r that R is. */
function boughtOf(row: RegionRow, i: number): Term {
  const { balance } = row
  const bought = balance.boughtAtHome[i]!
  if (bought === balance.wanted[i]!) return of(row, 'wanted')
  if (bought === balance.use[i]!) return of(row, 'use')
  if (bought === balance.sales[i]!) return of(row, 'sales')
  return bought === 0 ? row.writer.constant(0) : minus(of(row, 'sales'), minus(of(row, 'economy'), of(row, 'use')))
}

/** `region-eta/REGION`: η = Σ_j LABR_j q_j / Σ_j LABR_j, the region's share of its economy's final use. */
export function regionEtaFormula(book: FigureBook, [region = '']: readonly string[]): Formula | null {
  const { economies } = book.sources.context.model
  const part = partOf(book, region)
  const balance = part?.split.split.balances[part.within]
  if (!part || !balance) return null
  const writer = formulaWriter(book, `region-eta/${region}`, 'share')
  const economy = economies.economies[part.economy]!
  const row: RegionRow = { book, writer, part, balance, economy, product: '' }
  const { labourIncome } = book.sources.tables[part.economy]!
  const money = `${moneyUnit(economies)}, a year`
  const wages = economies.industries.map((industry, j) =>
    writer.cell(`LABR_${industry}`, `LABR[${economy},${industry}]`, labourIncome[j]!, money),
  )
  return { ...writer.done(over(plus(wages.map((cell, j) => times(cell, quota(row, j)))), plus(wages))), value: balance.eta }
}
