import type { LinkedEconomies } from './linked-economies.ts'

/** Where the money of a final demand ends. */
export interface Accounts {
  readonly valueAdded: number
  readonly productTaxes: number
  readonly otherImports: number
  readonly rounding: number
  /** Output of industries that have no column in the table, so that nobody knows what they pay. */
  readonly withoutColumn: number
  /** Inputs that no economy of the model supplies. */
  readonly importsFromOutside: number
  /** All of the above. */
  readonly total: number
}

/**
 * Splits output into what it pays for outside the system: the sum equals the final demand f that called for it.
 *
 *   Σ (v + t + o + r) x + output without a column + imports from outside = Σ f
 *
 * with f = p in the open and f = p + H y in the closed system.
 *
 * @see MODEL.md 5
 */
export function accountsOf(model: LinkedEconomies, x: Float64Array): Accounts {
  let [valueAdded, productTaxes, otherImports, rounding, withoutColumn] = [0, 0, 0, 0, 0]
  for (let k = 0; k < x.length; k++) {
    if (!(model.output[k]! > 0)) withoutColumn += x[k]!
    valueAdded += model.valueAdded[k]! * x[k]!
    productTaxes += model.productTaxes[k]! * x[k]!
    otherImports += model.otherImports[k]! * x[k]!
    rounding += model.rounding[k]! * x[k]!
  }
  const importsFromOutside = model.operator.importsFromOutside(x)
  const total = valueAdded + productTaxes + otherImports + rounding + withoutColumn + importsFromOutside
  return { valueAdded, productTaxes, otherImports, rounding, withoutColumn, importsFromOutside, total }
}
