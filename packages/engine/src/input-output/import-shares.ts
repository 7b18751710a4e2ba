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
  const { IMPO, DPABR } = table.finalUses
  return importSharesOf({
    names: table.industries.map((industry) => `${table.economy}.${industry}`),
    output: table.output,
    imports: IMPO.map((imports, i) => -imports - DPABR[i]!),
    domesticUse: domesticUse(table),
  })
}

/** What the import shares of a group of products stand on; every vector has one number a product. */
export interface ImportAccounts {
  /** `ECONOMY.PRODUCT`, for findings. */
  readonly names: readonly string[]
  readonly output: Float64Array
  /** −IMPO − DPABR, money a year. */
  readonly imports: Float64Array
  /** Use by industries and by final users inside the economy, money a year. */
  readonly domesticUse: Float64Array
}

export function importSharesOf({ names, output, imports, domesticUse: use }: ImportAccounts): ImportShares {
  const shares = new Float64Array(names.length)
  const findings: Finding[] = []
  for (let i = 0; i < shares.length; i++) {
    if (!(output[i]! > 0)) {
      shares[i] = 1
      continue
    }
    if (!(use[i]! > 0)) continue
    const found = imports[i]! / use[i]!
    const share = Math.min(1, Math.max(0, found))
    shares[i] = share
    const moved = Math.abs(found - share)
    if (moved * use[i]! > toldFrom.money && moved > toldFrom.share) findings.push(clipped(names[i]!, found, share, imports[i]!, use[i]!))
  }
  return { shares, findings }
}

/** Σ_j Z_ij and the final uses inside the economy, by product, money a year. */
function domesticUse(table: NationalTable): Float64Array {
  const n = table.industries.length
  const { HFCE, NPISH, GGFC, GFCF, INVNT } = table.finalUses
  return Float64Array.from({ length: n }, (_, i) => {
    let use = 0
    for (let j = 0; j < n; j++) use += table.intermediate[i * n + j]!
    return use + HFCE[i]! + NPISH[i]! + GGFC[i]! + GFCF[i]! + INVNT[i]!
  })
}

function clipped(path: string, found: number, share: number, imports: number, use: number): Finding {
  return {
    code: 'import-share-clipped',
    severity: 'warning',
    path,
    found: String(found),
    expected: 'a share between 0 and 1',
    remedy: `The share ${share} is used. Check imports, purchases abroad and domestic use of this product in the table.`,
    values: { imports, use, share },
  }
}
