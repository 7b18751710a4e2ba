import type { NationalTable } from './national-table.ts'

export interface TradeTotals {
  /** M^c_i = max(0, −IMPO − DPABR), economies × products, money a year. */
  readonly imports: Float64Array
  /** X^d_i = max(0, EXPO) scaled so that the exports of a product add up to its imports. */
  readonly exports: Float64Array
}

/**
 * What the economies import and export of each product, made to agree over the world.
 *
 *   M^c_i = max(0, −IMPO^c_i − DPABR^c_i),   X^d_i = max(0, EXPO^d_i) · Σ_c M^c_i / Σ_e max(0, EXPO^e_i)
 *
 * A product that nobody exports has X = 0: its imports come from outside.
 *
 * @see MODEL.md 2
 */
export function tradeTotals(tables: readonly NationalTable[]): TradeTotals {
  const n = tables[0]?.industries.length ?? 0
  const imports = new Float64Array(tables.length * n)
  const exports = new Float64Array(tables.length * n)
  for (let i = 0; i < n; i++) {
    let imported = 0
    let exported = 0
    tables.forEach(({ finalUses }, c) => {
      imports[c * n + i] = Math.max(0, -finalUses.IMPO[i]! - finalUses.DPABR[i]!)
      exports[c * n + i] = Math.max(0, finalUses.EXPO[i]!)
      imported += imports[c * n + i]!
      exported += exports[c * n + i]!
    })
    for (let c = 0; c < tables.length; c++) exports[c * n + i] = exported > 0 ? (exports[c * n + i]! * imported) / exported : 0
  }
  return { imports, exports }
}
