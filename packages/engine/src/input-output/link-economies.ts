import type { Finding } from '@shiftwork/contracts'
import { fittedPools } from './fitted-trade.ts'
import { attraction, closedSince2022, exportCapability, poolSizes, type TradeOpening } from './gravity-pools.ts'
import { importShares } from './import-shares.ts'
import type { LinkedEconomies, MoneyUnit } from './linked-economies.ts'
import { linkedOperator, type TradeStructure } from './linked-operator.ts'
import type { NationalTable } from './national-table.ts'
import { technicalCoefficients } from './technical-coefficients.ts'
import { tradeTotals } from './trade-totals.ts'

export interface LinkedTables {
  readonly tables: readonly NationalTable[]
  readonly gravity: Gravity
  readonly money: MoneyUnit
  /** Employed persons by industry, economy by economy, N; NaN where nobody has counted. */
  readonly persons: Float64Array
}

export interface Gravity {
  /** km between the economies, C × C, row-major. */
  readonly distance: Float64Array
  /** b for the trade that is open by default, C × n, as computed when the tables were compiled. */
  readonly capability: Float64Array
  /** Pairs whose trade is narrowed, in place of the default ones; b is then computed anew. */
  readonly openings?: readonly TradeOpening[]
  /** Bilateral totals of goods that are known, which pools by distance alone would miss; b is then computed anew. */
  readonly known?: readonly { readonly buyer: string; readonly supplier: string; readonly share: number }[]
}

/** A linked model, the trade that it stands on (regions are cut from it), and what had to be held within bounds on the way. */
export interface LinkedModel {
  readonly model: LinkedEconomies
  readonly trade: TradeStructure
  readonly findings: Finding[]
}

/**
 * Links national tables by gravity pools into one system.
 *
 * @see MODEL.md 2
 */
export function linkEconomies({ tables, gravity, money, persons }: LinkedTables): LinkedModel {
  const industries = tables[0]!.industries
  const n = industries.length
  const size = tables.length * n
  const inputs = new Float64Array(size * n)
  const empty = () => new Float64Array(size)
  const [output, valueAdded, labourIncome, productTaxes, otherImports, rounding, importShare, householdPattern] = [
    empty(),
    empty(),
    empty(),
    empty(),
    empty(),
    empty(),
    empty(),
    empty(),
  ]
  const findings: Finding[] = []
  const pools = gravityPools(tables, gravity)
  tables.forEach((table, c) => {
    const coefficients = technicalCoefficients(table)
    const imports = importShares(table)
    findings.push(...imports.findings)
    inputs.set(coefficients.inputs, c * n * n)
    output.set(table.output, c * n)
    valueAdded.set(coefficients.valueAdded, c * n)
    labourIncome.set(coefficients.labourIncome, c * n)
    productTaxes.set(coefficients.productTaxes, c * n)
    otherImports.set(coefficients.otherImports, c * n)
    rounding.set(coefficients.rounding, c * n)
    importShare.set(imports.shares, c * n)
    householdPattern.set(spendingPattern(table.finalUses.HFCE), c * n)
  })
  const trade: TradeStructure = {
    economies: tables.length,
    industries: n,
    inputs,
    importShare,
    householdPattern,
    attraction: pools.attraction,
    capability: pools.capability,
    poolSize: poolSizes(pools.capability, pools.attraction, n),
  }
  const model: LinkedEconomies = {
    economies: tables.map(({ economy }) => economy),
    industries,
    money,
    output,
    valueAdded,
    labourIncome,
    productTaxes,
    otherImports,
    rounding,
    importShare,
    householdPattern,
    jobsPerOutput: jobsPerOutput(persons, output, money.scale),
    operator: linkedOperator(trade),
  }
  return { model, trade, findings }
}

function gravityPools(tables: readonly NationalTable[], { distance, capability, openings, known = [] }: Gravity) {
  const economies = tables.map(({ economy }) => economy)
  const g = attraction(economies, distance, openings ?? closedSince2022)
  if (!openings && known.length === 0) return { attraction: g, capability }
  const { imports, exports } = tradeTotals(tables)
  const { industries } = tables[0]!
  if (known.length === 0) return exportCapability(imports, exports, g, industries.length)
  const pairs = known.map(({ buyer, supplier, share }) => ({
    buyer: economies.indexOf(buyer),
    supplier: economies.indexOf(supplier),
    share,
  }))
  return fittedPools(imports, exports, g, industries.map(isGood), pairs)
}

/** Agriculture, mining and manufacturing, by the section with which the code begins. */
function isGood(industry: string): boolean {
  return 'ABC'.includes(industry[0]!)
}

/** h_i = HFCE_i / Σ_k HFCE_k; all zero where households buy nothing. */
export function spendingPattern(householdUse: Float64Array): Float64Array {
  const total = householdUse.reduce((sum, use) => sum + use, 0)
  return householdUse.map((use) => (total > 0 ? use / total : 0))
}

/** E_j / x_j, persons per million of currency; NaN where persons or output are unknown. */
export function jobsPerOutput(persons: Float64Array, output: Float64Array, scale: number): Float64Array {
  return persons.map((count, k) => (output[k]! > 0 ? count / ((output[k]! * scale) / 1_000_000) : Number.NaN))
}
