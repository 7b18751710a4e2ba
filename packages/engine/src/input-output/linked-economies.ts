import type { InputOperator } from './input-operator.ts'

/**
 * The economies of one model version, linked by trade: everything an impact needs, and nothing that depends on a project.
 *
 * Vectors of length N = economies × industries lie economy by economy: the industry `i` of the economy `c` is at `c · n + i`.
 * Coefficients are money per money of gross output; an industry without output has zero coefficients.
 *
 * @see MODEL.md 0, 1 and 2
 */
export interface LinkedEconomies {
  /** Codes of the economies, for instance `UKR`. */
  readonly economies: readonly string[]
  /** Codes of the n industries (and of their products), the same in every economy. */
  readonly industries: readonly string[]
  /** What one unit of money is: 1,000,000 USD of 2022 in the bundled tables. */
  readonly money: MoneyUnit
  /** x, gross output of the table's year, money a year, N. */
  readonly output: Float64Array
  /** v, value added over output, N. */
  readonly valueAdded: Float64Array
  /** w, compensation of employees with employers' contributions over output, N. */
  readonly labourIncome: Float64Array
  /** t, product taxes less subsidies on inputs over output, N. */
  readonly productTaxes: Float64Array
  /** o, other imports over output, N. */
  readonly otherImports: Float64Array
  /** r = 1 − Σ_i a_ij − v_j − t_j − o_j, the rounding of the table, N. */
  readonly rounding: Float64Array
  /** m, import share of domestic use by product, N; zero where trade stands in the blocks of the table itself. */
  readonly importShare: Float64Array
  /** Share of each product in household spending, before its origin is known, N; sums to one in each economy that has households. */
  readonly householdPattern: Float64Array
  /** Employed persons per million of money a year as found (heads unless said otherwise), N; NaN where nobody has counted. */
  readonly jobsPerOutput: Float64Array
  /** Multiplies by the input coefficients and solves by blocks; knows whether they are structured or dense. */
  readonly operator: InputOperator
}

export interface MoneyUnit {
  readonly currency: string
  /** Year of the prices. */
  readonly year: number
  /** How much currency one unit is: 1,000,000 for millions. */
  readonly scale: number
}

/** Place of an economy in the vectors of the model, −1 when the model does not hold it. */
export function economyIndex(model: Pick<LinkedEconomies, 'economies'>, economy: string): number {
  return model.economies.indexOf(economy)
}

/** Place of an industry inside its economy, −1 when the model does not know it. */
export function industryIndex(model: Pick<LinkedEconomies, 'industries'>, industry: string): number {
  return model.industries.indexOf(industry)
}

/** Whether at least one industry of the economy has employment data; without any, its jobs are "not estimated". */
export function hasEmployment(model: Pick<LinkedEconomies, 'industries' | 'jobsPerOutput'>, economy: number): boolean {
  const n = model.industries.length
  for (let i = economy * n; i < (economy + 1) * n; i++) if (!Number.isNaN(model.jobsPerOutput[i]!)) return true
  return false
}

/** Industries of the economy that nobody has counted the persons of: its jobs leave them out. */
export function uncountedIndustries(model: Pick<LinkedEconomies, 'industries' | 'jobsPerOutput' | 'output'>, economy: number): string[] {
  const from = economy * model.industries.length
  return model.industries.filter((_, i) => Number.isNaN(model.jobsPerOutput[from + i]!) && model.output[from + i]! > 0)
}
