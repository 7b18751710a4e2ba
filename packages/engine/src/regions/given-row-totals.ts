import type { Finding } from '@shiftwork/contracts'
import { gras } from './gras.ts'
import { type Balanced, notBalanced } from './ras.ts'
import type { RegionalUse, RegionBalance } from './region-balance.ts'

/**
 * A region's balance with what it buys at home of some products given by the user, in place of the quotients' own answer.
 *
 * Every use of such a product is bought at home or from the rest of the economy, h_ij + b_ij = u_ij (final uses alike). These two rows are balanced to
 * their totals, R_i and U^r_i − R_i, and to the uses of every buyer, starting at what the quotients say:
 *
 *   h_ij = r_i s_j t*_ij u_ij,   b_ij = r'_i s_j (1 − t*_ij) u_ij,   Σ_j h_ij = R_i
 *
 * so the odds of buying at home change by one factor for all buyers, and nobody buys more at home than it uses. GRAS, because stocks can make a final
 * use negative. Where shares of 0 or 1 leave no room for R, all buyers change alike instead, by the rule of the closed form. What is not named stays.
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
  const impossible = impossibleTotals(region, industries, balance, rowTotals)
  if (impossible.length > 0) return { balance: null, findings: impossible }
  const given = { ...balance, boughtAtHome: balance.boughtAtHome.slice(), homeShare: balance.homeShare.slice() }
  const homeShareOfFinalUse = balance.homeShareOfFinalUse.slice()
  const shareOfRest = balance.shareOfRest.slice()
  const findings: Finding[] = []
  for (let i = 0; i < n; i++) {
    if (Number.isNaN(rowTotals[i]!)) continue
    const used = Float64Array.of(...uses.intermediate.subarray(i * n, (i + 1) * n), uses.finalUse[i]!)
    const shares = Float64Array.of(...balance.homeShare.subarray(i * n, (i + 1) * n), balance.homeShareOfFinalUse[i]!)
    const balanced = homeShares(used, shares, Math.min(rowTotals[i]!, mostAtHome(balance, i)))
    if (balanced.shares === null) {
      const rows = [`${industries[i]} from the region`, `${industries[i]} from the rest`]
      findings.push(notBalanced(`${region}.${industries[i]}`, balanced.answer, { rows, columns: [...industries, 'final use'] }))
      continue
    }
    given.homeShare.set(balanced.shares.subarray(0, n), i * n)
    homeShareOfFinalUse[i] = balanced.shares[n]!
    given.boughtAtHome[i] = rowTotals[i]!
    if (!balance.notSplit.includes(i)) shareOfRest[i] = (balance.sales[i]! - rowTotals[i]!) / (balance.economyUse[i]! - balance.use[i]!)
  }
  return findings.length > 0 ? { balance: null, findings } : { balance: { ...given, homeShareOfFinalUse, shareOfRest }, findings }
}

/** Shares bought at home of one product, by buyer, with which home purchases come to R; null where the balancing does not end. */
function homeShares(
  used: Float64Array,
  shares: Float64Array,
  boughtAtHome: number,
): { readonly shares: Float64Array | null; answer: Balanced } {
  const home = used.map((use, j) => use * shares[j]!)
  const away = used.map((use, j) => use * (1 - shares[j]!))
  const [use, before] = [total(used), total(home)]
  const start = leavesRoom(used, shares, boughtAtHome)
    ? home
    : home.map((bought, j) => scaled(used[j]!, bought, { use, before, boughtAtHome }))
  const rest = start === home ? away : start.map((bought, j) => used[j]! - bought)
  const rowTotals = Float64Array.of(boughtAtHome, use - boughtAtHome)
  const answer = gras(Float64Array.of(...start, ...rest), { rowTotals, columnTotals: used })
  const { matrix } = answer
  return { answer, shares: matrix && shares.map((share, j) => (used[j] === 0 ? share : matrix[j]! / used[j]!)) }
}

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0)

/** Whether R lies between what buyers can come to whose shares are neither 0 nor 1; the others' cannot be balanced away from there. */
function leavesRoom(used: Float64Array, shares: Float64Array, boughtAtHome: number): boolean {
  let [least, most] = [0, 0]
  used.forEach((use, j) => {
    const share = shares[j]!
    if (share > 0 && (share === 1 || use < 0)) least += use
    if (share > 0 && (share === 1 || use > 0)) most += use
  })
  return boughtAtHome >= least && boughtAtHome <= most
}

/** What one buyer buys at home where all change alike: in proportion to what they bought downwards, to what they bought elsewhere upwards. */
function scaled(
  used: number,
  bought: number,
  { use, before, boughtAtHome }: { use: number; before: number; boughtAtHome: number },
): number {
  return boughtAtHome <= before ? (bought * boughtAtHome) / before : used - ((used - bought) * (use - boughtAtHome)) / (use - before)
}

/** A region sells no more than S and uses no more than U^r. */
function mostAtHome(balance: RegionBalance, i: number): number {
  return Math.min(balance.sales[i]!, balance.use[i]!)
}

/** R must lie between what the rest cannot take off the region and what the region sells and uses. */
function impossibleTotals(region: string, industries: readonly string[], balance: RegionBalance, rowTotals: Float64Array): Finding[] {
  return industries.flatMap((product, i) => {
    const restUse = balance.economyUse[i]! - balance.use[i]!
    const lowest = Math.max(0, balance.sales[i]! - restUse)
    const highest = mostAtHome(balance, i)
    const near = 1e-9 * Math.max(highest, 0)
    const wanted = rowTotals[i]!
    if (Number.isNaN(wanted) || (wanted >= lowest - near && wanted <= highest + near)) return []
    return [
      {
        code: 'row-total-impossible',
        severity: 'error' as const,
        path: `${region}.${product}`,
        found: String(wanted),
        expected: `between ${lowest} and ${highest}: what the region sells within its economy and what it uses`,
        remedy: 'Give what the region buys of this product from itself, in the unit of the table.',
        values: { region, product, lowest, highest },
      },
    ]
  })
}
