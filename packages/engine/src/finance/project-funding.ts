import type { Payer } from '@shiftwork/contracts'

/** A place in the list of assumptions. */
type At = number

/** Whoever pays or collects public money. */
export interface LedgerPayer {
  /** Id of a payer of the scenario, or `state-UKR` for an economy whose state pays nothing but collects, or `other-states`. */
  readonly code: string
  readonly kind: Payer['kind']
  /** Host whose taxes it collects; `others`: of all economies that do not host; null: collects nothing. */
  readonly collects: number | 'others' | null
  /** Where its own jobs are: host or part of the project; null: in all hosts. */
  readonly jobs: { readonly host: number } | { readonly part: number } | null
}

/** What an economy's public purse takes, places in the list of assumptions. */
export interface TaxRates {
  readonly employersRate: At
  readonly employeesRate: At
  readonly incomeTax: At
  readonly consumptionTax: At
  readonly corporateTax: At
  readonly benefit: At
  readonly householdSpending: At
}

interface InstrumentBase {
  readonly id: string
  /** Place among the payers. */
  readonly payer: number
  readonly from: At
  readonly months: At
}

export type ProjectInstrument = InstrumentBase &
  (
    | { readonly kind: 'grant'; readonly amount: At; readonly condition: GrantCondition | null }
    | { readonly kind: 'loan'; readonly amount: At; readonly grace: At; readonly interest: At; readonly loss: At }
    | { readonly kind: 'guarantee'; readonly amount: At; readonly fee: At; readonly called: At }
    | { readonly kind: 'tax-relief'; readonly tax: 'employers-contributions' | 'product-taxes' | 'corporate-tax'; readonly share: At }
    | { readonly kind: 'training'; readonly amount: At }
  )

export interface GrantCondition {
  readonly posts: At
  readonly place: { readonly host: number } | { readonly part: number }
  readonly month: At
  readonly clawBack: At
}

export interface ProjectFunding {
  /** Unit of costs per job, e.g. "EUR, prices of 2025"; all other public money is in millions of it. */
  readonly unit: string
  readonly discountRate: At
  readonly countsCorporateTax: boolean
  readonly taxableProfit: At
  readonly hiredFromBenefits: At
  readonly payers: readonly LedgerPayer[]
  readonly instruments: readonly ProjectInstrument[]
  /** By host; last: of all other economies. */
  readonly rates: readonly TaxRates[]
  /** Unemployed over labour force, by host. */
  readonly unemploymentRates: readonly At[]
}
