import type { Finding } from '@shiftwork/contracts'
import { gras } from './gras.ts'
import { notBalanced } from './ras.ts'
import type { RegionalUse, RegionBalance } from './region-balance.ts'

/**
 * A region's balance with what it buys at home given by the user, product by product, in place of the quotients' own answer.
 *
 * The home purchases t*_ij u_ij (and those of final users) are balanced to the given row totals R; each buyer keeps its share of all home
 * purchases, as the quotients have it. GRAS, because stocks can make a final use negative.
 *
 * @param rowTotals R, money a year, n; NaN keeps the quotients' answer for a product
 * @returns null with errors where a total cannot be, or where the balancing does not end
 * @see MODEL.md 3
 */
export function balanceWithRowTotals(
  region: string,
  industries: readonly string[],
  uses: RegionalUse,
  balance: RegionBalance,
  rowTotals: Float64Array,
): { balance: RegionBalance | null; findings: Finding[] } {
  const n = industries.length
  const columns = n + 1
  const wanted = rowTotals.map((total, i) => (Number.isNaN(total) ? balance.boughtAtHome[i]! : total))
  const impossible = impossibleTotals(region, industries, balance, wanted)
  if (impossible.length > 0) return { balance: null, findings: impossible }
  const used = new Float64Array(n * columns)
  const home = new Float64Array(n * columns)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < columns; j++) {
      const final = j === n
      const use = final ? uses.finalUse[i]! : uses.intermediate[i * n + j]!
      used[i * columns + j] = use
      home[i * columns + j] = use * (final ? balance.homeShareOfFinalUse[i]! : balance.homeShare[i * n + j]!)
    }
  }
  const scale = total(wanted) / total(home)
  const columnTotals = Float64Array.from({ length: columns }, (_, j) => {
    let sum = 0
    for (let i = 0; i < n; i++) sum += home[i * columns + j]!
    return sum * scale
  })
  const balanced = gras(home, { rowTotals: wanted, columnTotals })
  const names = { rows: industries, columns: [...industries, 'final use'] }
  if (balanced.matrix === null) return { balance: null, findings: [notBalanced(region, balanced, names)] }
  const above = aboveUse(region, names, used, balanced.matrix)
  if (above) return { balance: null, findings: [above] }
  return { balance: withHomePurchases(balance, used, balanced.matrix, wanted), findings: [] }
}

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0)

function withHomePurchases(balance: RegionBalance, used: Float64Array, home: Float64Array, boughtAtHome: Float64Array): RegionBalance {
  const n = boughtAtHome.length
  const share = (k: number, before: number) => (used[k] === 0 ? before : home[k]! / used[k]!)
  return {
    ...balance,
    boughtAtHome,
    homeShare: balance.homeShare.map((before, k) => share(Math.floor(k / n) * (n + 1) + (k % n), before)),
    homeShareOfFinalUse: balance.homeShareOfFinalUse.map((before, i) => share(i * (n + 1) + n, before)),
    shareOfRest: balance.shareOfRest.map((before, i) => {
      const restUse = balance.economyUse[i]! - balance.use[i]!
      return balance.notSplit.includes(i) ? before : (balance.sales[i]! - boughtAtHome[i]!) / restUse
    }),
  }
}

/** R must lie between what the rest cannot take off the region and what the region sells and uses. */
function impossibleTotals(region: string, industries: readonly string[], balance: RegionBalance, wanted: Float64Array): Finding[] {
  return industries.flatMap((product, i) => {
    const restUse = balance.economyUse[i]! - balance.use[i]!
    const lowest = Math.max(0, balance.sales[i]! - restUse)
    const highest = Math.min(balance.sales[i]!, balance.use[i]!)
    const near = 1e-9 * Math.max(highest, 0)
    if (wanted[i]! >= lowest - near && wanted[i]! <= highest + near) return []
    return [
      {
        code: 'row-total-impossible',
        severity: 'error' as const,
        path: `${region}.${product}`,
        found: String(wanted[i]),
        expected: `between ${lowest} and ${highest}: what the region sells within its economy and what it uses`,
        remedy: 'Give what the region buys of this product from itself, in the unit of the table.',
        values: { region, product, lowest, highest },
      },
    ]
  })
}

/** The cell that would buy more at home than it uses, by most. */
function aboveUse(
  region: string,
  names: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  used: Float64Array,
  home: Float64Array,
): Finding | undefined {
  const columns = names.columns.length
  let worst = -1
  let largest = 1 + 1e-9
  home.forEach((bought, k) => {
    if (used[k]! === 0 || bought / used[k]! <= largest) return
    largest = bought / used[k]!
    worst = k
  })
  if (worst < 0) return undefined
  const cell = `${names.rows[Math.floor(worst / columns)]}→${names.columns[worst % columns]}`
  return {
    code: 'row-total-above-use',
    severity: 'error',
    path: `${region}.${cell}`,
    found: `${largest} times what the buyer uses`,
    expected: 'at most all that the buyer uses',
    remedy: 'Lower the row total of this product: with it at least one buyer would buy more at home than it uses at all.',
    values: { region, cell, times: largest },
  }
}
