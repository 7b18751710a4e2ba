import type { Finding, Scenario } from '@shiftwork/contracts'
import { chosenOf } from '../assumptions/assumption.ts'
import { type At, findingAt } from '../assumptions/findings.ts'
import { industryIndex } from '../input-output/linked-economies.ts'
import type { ReferenceModel } from '../reference-model.ts'
import { checkNumber, checkPlace } from '../workforce/workforce-setting.ts'

type Known = Pick<ReferenceModel, 'economies' | 'regions' | 'occupations'>
type Sale = NonNullable<Scenario['product']['sales']>[number]
const share = { low: 0, high: 1 }
const rounding = 1e-9

/**
 * What is wrong with the sales of the plant to local industries: codes that nobody knows, shares that have no meaning or come to more than all of it, and a
 * product that belongs to no industry of the tables. An estimate does not use them; that is a note.
 */
export function checkSales({ product: { sales = [], industry } }: Scenario, known: Known): Finding[] {
  if (sales.length === 0) return []
  const sold = sales.reduce((total, sale) => total + chosenOf(sale.share).central, 0)
  const at = (field: string): At => ['product', field]
  return [
    ...sales.flatMap((sale, k) => checkSale(sale, k, sales, known)),
    ...(sold > 1 + rounding ? [findingAt(at('sales'), 'sold-above-all', { found: String(sold), expected: 'at most 1' })] : []),
    ...(industry === undefined ? [findingAt(at('industry'), 'sales-need-industry')] : []),
    findingAt(at('sales'), 'sales-not-in-estimate', { severity: 'note' }),
  ]
}

function checkSale(sale: Sale, k: number, sales: readonly Sale[], known: Known): Finding[] {
  const at = (...fields: string[]): At => ['product', 'sales', k, ...fields]
  const replaced = sale.replaces === 'default' ? [] : Object.entries(sale.replaces)
  const sum = replaced.reduce((total, [, quantity]) => total + chosenOf(quantity).central, 0)
  const { industries } = known.economies
  return [
    ...(sales.findIndex(({ id }) => id === sale.id) < k ? [findingAt(at('id'), 'duplicate-id', { found: sale.id })] : []),
    ...(industryIndex(known.economies, sale.industry) < 0
      ? [findingAt(at('industry'), 'unknown-product', { found: sale.industry, expected: industries.join(', ') })]
      : []),
    ...checkPlace(at('place'), sale.place, known),
    ...checkNumber(at('share'), sale.share, share),
    ...replaced.flatMap(([code, quantity]) => [
      ...checkPlace(at('replaces', code), code, known),
      ...checkNumber(at('replaces', code), quantity, share),
    ]),
    ...(sum > 1 + rounding ? [findingAt(at('replaces'), 'replaced-above-all', { found: String(sum), expected: 'at most 1' })] : []),
  ]
}
