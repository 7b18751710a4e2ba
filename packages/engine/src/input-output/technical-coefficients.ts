import type { NationalTable } from './national-table.ts'

/** What one unit of output of each industry uses, pays and earns; money per money. */
export interface TechnicalCoefficients {
  /** a_ij, n × n, row-major. */
  readonly inputs: Float64Array
  readonly valueAdded: Float64Array
  readonly labourIncome: Float64Array
  readonly productTaxes: Float64Array
  readonly otherImports: Float64Array
  /** What the printed table leaves over. */
  readonly rounding: Float64Array
}

/**
 * Technical coefficients of a national table.
 *
 *   a_ij = Z_ij / x_j,  v_j = VALU_j / x_j,  w_j = LABR_j / x_j,  t_j = TXS_j / x_j,  o_j = IMP_OTHER_j / x_j
 *   r_j = 1 − Σ_i a_ij − v_j − t_j − o_j
 *
 * An industry whose output is not above zero has a zero column, its rounding included. Other taxes on production stand inside value added.
 *
 * @see MODEL.md 1.1 and 1.3; Miller & Blair (2009), Input-Output Analysis, 2.2
 */
export function technicalCoefficients(table: NationalTable): TechnicalCoefficients {
  const n = table.industries.length
  const inputs = new Float64Array(n * n)
  const inputSum = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (!(table.output[j]! > 0)) continue
      const a = table.intermediate[i * n + j]! / table.output[j]!
      inputs[i * n + j] = a
      inputSum[j]! += a
    }
  }
  const over = (row: Float64Array) => row.map((value, j) => (table.output[j]! > 0 ? value / table.output[j]! : 0))
  const valueAdded = over(table.valueAdded)
  const productTaxes = over(table.productTaxes)
  const otherImports = over(table.otherImports)
  const rounding = inputSum.map((sum, j) => (table.output[j]! > 0 ? 1 - sum - valueAdded[j]! - productTaxes[j]! - otherImports[j]! : 0))
  return { inputs, valueAdded, labourIncome: over(table.labourIncome), productTaxes, otherImports, rounding }
}
