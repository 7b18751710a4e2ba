/** Final uses of a national table, in the order of the source. IMPO is negative. */
export const finalUses = ['HFCE', 'NPISH', 'GGFC', 'GFCF', 'INVNT', 'DPABR', 'CONS_NONRES', 'EXPO', 'IMPO'] as const
export type FinalUse = (typeof finalUses)[number]

/**
 * The accounts of one economy for one year: total flows, domestic and imported products together, at basic prices.
 *
 * @see MODEL.md 1
 */
export interface NationalTable {
  readonly economy: string
  /** Codes of the n industries, and of their products. */
  readonly industries: readonly string[]
  /** Z, use of product i (row) by industry j (column), money a year, n × n, row-major. */
  readonly intermediate: Float64Array
  /** Use of each product outside the industries, money a year, n each. */
  readonly finalUses: Readonly<Record<FinalUse, Float64Array>>
  /** x, gross output, n. */
  readonly output: Float64Array
  /** TXS_INT_FNL, product taxes less subsidies on the inputs of each industry, n. */
  readonly productTaxes: Float64Array
  /** IMP_OTHER, imports that no product row holds, n. */
  readonly otherImports: Float64Array
  /** VALU, value added at basic prices, other taxes on production included, n. */
  readonly valueAdded: Float64Array
  /** LABR, compensation of employees, n. */
  readonly labourIncome: Float64Array
}
