import { moneyUnit } from '../results/criteria-list.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { minus, over, plus, type Term, times } from './term.ts'

const same = 1e-12

/** Whether a formula from cells gives the number that the model uses; where a cell was clipped it does not. */
function gives({ value }: Term, used: number): boolean {
  return Math.abs(value - used) <= same * Math.max(1, Math.abs(used))
}

/**
 * `per-output/MEASURE/ECONOMY/INDUSTRY`: value added, labour income, heads or jobs by labour cost per output of an industry; jobs with the employment factor.
 *
 *   VALU / x, LABR / x, E / x, γ E / x
 */
export function perOutputFormula(book: FigureBook, [measure = '', economy = '', industry = '']: readonly string[]): Formula | null {
  const { model } = book.sources.context
  const { economies, industries } = model.economies
  const [c, i] = [economies.indexOf(economy), industries.indexOf(industry)]
  if (c < 0 || i < 0) return null
  const k = c * industries.length + i
  const table = book.sources.tables[c]!
  const money = moneyUnit(model.economies)
  const writer = formulaWriter(
    book,
    `per-output/${measure}/${economy}/${industry}`,
    /jobs|heads/.test(measure) ? `jobs per ${money}` : 'money per money',
  )
  const cell = (name: string, value: number, unit = `${money}, a year`) => writer.cell(name, `${name}[${economy},${industry}]`, value, unit)
  const output = () => cell('x', table.output[i]!)
  if (measure === 'output') return writer.done(writer.constant(1))
  if (measure === 'jobs') {
    const per = writer.figure('heads', `per-output/heads/${economy}/${industry}`)
    return writer.done(times(writer.parameter('employment_factor', `employment-factor.${economy}`), per))
  }
  const used: Readonly<Record<string, readonly [string, number, number]>> = {
    'value-added': ['VALU', table.valueAdded[i]!, model.economies.valueAdded[k]!],
    'labour-income': ['LABR', table.labourIncome[i]!, model.economies.labourIncome[k]!],
    'product-taxes': ['TXS', table.productTaxes[i]!, model.economies.productTaxes[k]!],
    heads: ['E', model.jobs.heads[k]! * table.output[i]!, model.jobs.heads[k]!],
    'labour-cost-jobs': ['E_by_labour_cost', model.jobs.labourCost[k]! * table.output[i]!, model.jobs.labourCost[k]!],
  }
  const found = used[measure]
  if (!found || Number.isNaN(found[2])) return null
  const [name, above, per] = found
  if (!(table.output[i]! > 0)) return writer.done(cell(`${name}_per_x`, per, 'per output'))
  const quotient = over(cell(name, above, /^E/.test(name) ? 'persons' : undefined), output())
  return writer.done(gives(quotient, per) ? quotient : cell(`${name}_per_x`, per, 'per output'))
}

/**
 * `import-share/ECONOMY/PRODUCT`: m, the share of domestic use that is imported.
 *
 *   (−IMPO − DPABR) / (Σ_j Z_ij + HFCE + NPISH + GGFC + GFCF + INVNT)
 *
 * @see MODEL.md 1.2
 */
export function importShareFormula(book: FigureBook, [economy = '', product = '']: readonly string[]): Formula | null {
  const { model } = book.sources.context
  const { economies, industries } = model.economies
  const [c, i] = [economies.indexOf(economy), industries.indexOf(product)]
  if (c < 0 || i < 0) return null
  const { finalUses, intermediate } = book.sources.tables[c]!
  const n = industries.length
  const money = `${moneyUnit(model.economies)}, a year`
  const used = model.economies.importShare[c * n + i]!
  const writer = formulaWriter(book, `import-share/${economy}/${product}`, 'share')
  const use = (name: keyof typeof finalUses) => writer.cell(name, `${name}[${economy},${product}]`, finalUses[name][i]!, money)
  let row = 0
  for (let j = 0; j < n; j++) row += intermediate[i * n + j]!
  const above = minus(writer.constant(0), use('IMPO'), use('DPABR'))
  const uses = [
    writer.cell('Z_row', `Z[${economy},${product},sum]`, row, money),
    ...(['HFCE', 'NPISH', 'GGFC', 'GFCF', 'INVNT'] as const).map(use),
  ]
  const share = over(above, plus(uses))
  if (gives(share, used)) return writer.done(share)
  const held = formulaWriter(book, `import-share/${economy}/${product}`, 'share')
  return held.done(held.cell('m', `m[${economy},${product}]`, used, 'share, held between 0 and 1'))
}

/** `tax-rate/ECONOMY/INDUSTRY`: τ = TXS / (Σ_i Z + TXS + IMP_OTHER), MODEL.md 4.1. */
export function taxRateFormula(book: FigureBook, [economy = '', industry = '']: readonly string[]): Formula | null {
  const { model } = book.sources.context
  const { economies, industries } = model.economies
  const [c, j] = [economies.indexOf(economy), industries.indexOf(industry)]
  if (c < 0 || j < 0) return null
  const n = industries.length
  const { intermediate, productTaxes, otherImports } = book.sources.tables[c]!
  const money = `${moneyUnit(model.economies)}, a year`
  const writer = formulaWriter(book, `tax-rate/${economy}/${industry}`, 'share')
  let column = 0
  for (let i = 0; i < n; i++) column += intermediate[i * n + j]!
  const cell = (name: string, value: number) => writer.cell(name, `${name}[${economy},${industry}]`, value, money)
  const taxes = cell('TXS', productTaxes[j]!)
  const inputs = plus([writer.cell('Z_column', `Z[${economy},sum,${industry}]`, column, money), taxes, cell('IMP_OTHER', otherImports[j]!)])
  return writer.done(inputs.value > 0 ? over(taxes, inputs) : writer.constant(0))
}
