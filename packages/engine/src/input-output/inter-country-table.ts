import type { MoneyUnit } from './linked-economies.ts'

/** A user's own accounts of one or several economies; N = economies × industries, economy by economy. */
export interface InterCountryTable {
  readonly name: string
  readonly money: MoneyUnit
  /** Whether the flows hold domestic products only (imports stand in other blocks) or domestic and imported together. */
  readonly flows: 'domestic' | 'total'
  readonly economies: readonly string[]
  readonly industries: readonly string[]
  /** Z, N × N, row-major. */
  readonly intermediate: Float64Array
  readonly finalUses: readonly FinalUseColumn[]
  readonly output: Float64Array
  readonly valueAdded: Float64Array
  readonly labourIncome: Float64Array
  /** Zero where the table does not give them. */
  readonly productTaxes: Float64Array
  readonly otherImports: Float64Array
  /** Employed persons (or full-time equivalents) by industry, N; NaN where unknown. */
  readonly persons: Float64Array
}

export interface FinalUseColumn {
  readonly economy: string
  /** HFCE is household use; EXPO and IMPO (negative) stand in tables of total flows; any other name is free. */
  readonly use: string
  /** Use of each product of each economy, N. */
  readonly values: Float64Array
}
