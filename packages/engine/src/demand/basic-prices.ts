import type { LinkedEconomies } from '../input-output/linked-economies.ts'

/** What a purchase at purchaser prices is made of. The parts add up to it. */
export interface PurchaseParts {
  /** Demand for the product itself, at basic prices. */
  readonly basic: number
  /** Trade margin: demand for wholesale and retail trade in the buyer's economy. */
  readonly trade: number
  /** Transport margin: demand for transport in the buyer's economy. */
  readonly transport: number
  /** Product taxes less subsidies. */
  readonly tax: number
}

/**
 * Splits a purchase without deductible VAT into demand at basic prices, margins and tax.
 *
 *   basic = purchaser price · (1 − τ)(1 − g − h),  trade = · (1 − τ) g,  transport = · (1 − τ) h,  tax = · τ
 *
 * @param taxRate τ
 * @param tradeMargin g, share of the price without tax
 * @param transportMargin h, share of the price without tax
 * @see MODEL.md 4.1
 */
export function basicPrices(purchaserPrice: number, taxRate: number, tradeMargin: number, transportMargin: number): PurchaseParts {
  const withoutTax = purchaserPrice * (1 - taxRate)
  return {
    basic: withoutTax * (1 - tradeMargin - transportMargin),
    trade: withoutTax * tradeMargin,
    transport: withoutTax * transportMargin,
    tax: purchaserPrice * taxRate,
  }
}

/**
 * Product taxes in what an industry pays for its inputs.
 *
 *   τ_j = TXS_j / (Σ_i Z_ij + TXS_j + IMP_OTHER_j) = t_j / (1 − v_j − r_j)
 *
 * @param industry its place in the economy; null: the average of the economy, weighted by output
 * @returns 0 where the industry buys nothing
 */
export function productTaxRate(
  { industries, output, valueAdded, productTaxes, rounding }: LinkedEconomies,
  economy: number,
  industry: number | null,
): number {
  const n = industries.length
  let taxes = 0
  let inputs = 0
  for (let j = 0; j < n; j++) {
    if (industry !== null && j !== industry) continue
    const at = economy * n + j
    const weight = industry === null ? output[at]! : 1
    taxes += weight * productTaxes[at]!
    inputs += output[at]! > 0 ? weight * (1 - valueAdded[at]! - rounding[at]!) : 0
  }
  return inputs > 0 ? taxes / inputs : 0
}

/** Goods carry trade and transport margins; services do not. */
export function isGoods(product: string): boolean {
  return /^[ABC]/.test(product)
}

/** Industry that trade margins are demand for. */
export const tradeIndustry = 'G'
/** Industries that transport margins are demand for, in the mix of their output in the buyer's economy. */
export const transportIndustries = ['H49', 'H50', 'H51', 'H52', 'H53'] as const
