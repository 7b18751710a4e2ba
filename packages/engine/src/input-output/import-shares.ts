import type { Finding } from '@shiftwork/contracts'
import type { NationalTable } from './national-table.ts'

export interface ImportShares {
  /** m, share of domestic use that is imported, by product, n. */
  readonly shares: Float64Array
  /** The shares that had to be held to 0 or 1. */
  readonly findings: Finding[]
}

/** A clip is worth telling where it moves both this much money and this much of the share. */
const toldFrom = { money: 0.01, share: 1e-6 }

/**
 * Import share of domestic use, the same for every user of a product.
 *
 *   m_i = clip((−IMPO_i − DPABR_i) / (Σ_j Z_ij + HFCE_i + NPISH_i + GGFC_i + GFCF_i + INVNT_i), 0, 1)
 *
 * Without domestic use it is 0; where nothing is made at home it is 1.
 *
 * @see MODEL.md 1.2
 */
export function importShares(table: NationalTable): ImportShares {
  const shares = new Float64Array(table.industries.length)
  const findings: Finding[] = []
  for (let i = 0; i < shares.length; i++) {
    const use = domesticUse(table, i)
    const imports = -table.finalUses.IMPO[i]! - table.finalUses.DPABR[i]!
    if (!(table.output[i]! > 0)) {
      shares[i] = 1
      continue
    }
    if (!(use > 0)) continue
    const found = imports / use
    const share = Math.min(1, Math.max(0, found))
    shares[i] = share
    const moved = Math.abs(found - share)
    if (moved * use > toldFrom.money && moved > toldFrom.share) findings.push(clipped(table, i, found, share, imports, use))
  }
  return { shares, findings }
}

/** Σ_j Z_ij and the final uses inside the economy, money a year. */
export function domesticUse(table: NationalTable, product: number): number {
  const n = table.industries.length
  let use = 0
  for (let j = 0; j < n; j++) use += table.intermediate[product * n + j]!
  const { HFCE, NPISH, GGFC, GFCF, INVNT } = table.finalUses
  return use + HFCE[product]! + NPISH[product]! + GGFC[product]! + GFCF[product]! + INVNT[product]!
}

function clipped(table: NationalTable, i: number, found: number, share: number, imports: number, use: number): Finding {
  const product = table.industries[i]!
  return {
    code: 'import-share-clipped',
    severity: 'warning',
    path: `${table.economy}.${product}`,
    found: String(found),
    expected: 'a share between 0 and 1',
    remedy: `The share ${share} is used. Check imports, purchases abroad and domestic use of this product in the table.`,
    values: { economy: table.economy, product, imports, use, share },
  }
}
