/** How far the numbers of a national table stray in the draws. */
export interface TableSpreads {
  /** Standard deviation of the logarithm of a technical coefficient, and of a product's share in household spending. */
  readonly coefficients: number
  /** Standard deviation of the logit of an import share. */
  readonly importShares: number
  /** Standard deviation of the logarithm of jobs per million in an industry. */
  readonly employment: number
}
