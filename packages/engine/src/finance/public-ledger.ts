import { receiptItems } from './tax-receipts.ts'

/** Items of the public account. Those paid out first, then those that come in. */
export const publicItems = [
  'grant',
  'loan',
  'guarantee-calls',
  'tax-relief',
  'training',
  ...receiptItems,
  'loan-repayment',
  'loan-interest',
  'guarantee-fees',
  'claw-back',
  'not-additional',
  'supply',
  'disruption',
  'counterfactual',
] as const
export type PublicItem = (typeof publicItems)[number]
/** Items that a ledger has only where something limits the project. */
export const limitItems: ReadonlySet<PublicItem> = new Set<PublicItem>(['supply', 'disruption'])

/** One kind of payment between a payer and somebody else. Every euro in has a source, every euro out a payer. */
export interface LedgerRow {
  /** Place among the payers. */
  readonly payer: number
  readonly item: PublicItem
  readonly side: 'in' | 'out'
  /** Who is on the other side: project, lenders, training-providers, or an economy. */
  readonly other: string
}

/** The public account of one draw: an amount for each row and year, negative only where a counterfactual turns a row round. */
export interface PublicLedger {
  readonly rows: readonly LedgerRow[]
  readonly years: number
  /** rows × years, millions of the scenario's currency at its prices. */
  readonly amounts: Float64Array
}

/** A payment by its two ends. */
export interface Transfer {
  readonly year: number
  readonly from: string
  readonly to: string
  readonly item: PublicItem
  readonly amount: number
}

/** The ledger written out as payments from somebody to somebody, each above zero. */
export function transfers({ rows, years, amounts }: PublicLedger, payers: readonly string[]): Transfer[] {
  return rows.flatMap(({ payer, item, side, other }, r) =>
    Array.from({ length: years }, (_, year) => year).flatMap((year): Transfer[] => {
      const amount = amounts[r * years + year]!
      if (amount === 0) return []
      const outwards = (side === 'out') === amount > 0
      const [from, to] = outwards ? [payers[payer]!, other] : [other, payers[payer]!]
      return [{ year, from, to, item, amount: Math.abs(amount) }]
    }),
  )
}

/**
 * What a payer has left each year.
 *
 *   balance = Σ in − Σ out
 *
 * @param items only these; all if absent
 */
export function payerBalance(ledger: PublicLedger, payer: number, items?: ReadonlySet<PublicItem>): Float64Array {
  const balance = new Float64Array(ledger.years)
  setBalance(ledger, rowsOfPayer(ledger, payer, items), balance)
  return balance
}

/** The rows of a payer. */
export function rowsOfPayer({ rows }: Pick<PublicLedger, 'rows'>, payer: number, items?: ReadonlySet<PublicItem>): number[] {
  return rows.flatMap((row, r) => (row.payer !== payer || (items && !items.has(row.item)) ? [] : [r]))
}

/** @param of rows that the balance is of; out: what comes in by them less what goes out, by year, overwritten */
export function setBalance({ rows, years, amounts }: PublicLedger, of: readonly number[], out: Float64Array): void {
  out.fill(0)
  for (let k = 0; k < of.length; k++) {
    const r = of[k]!
    const sign = rows[r]!.side === 'in' ? 1 : -1
    for (let y = 0; y < years; y++) out[y]! += sign * amounts[r * years + y]!
  }
}

/** What a payer puts in for the project, less what comes back of the same instruments: the money that jobs are bought with. */
export const outlayItems: ReadonlySet<PublicItem> = new Set<PublicItem>([
  'grant',
  'loan',
  'guarantee-calls',
  'tax-relief',
  'training',
  'loan-repayment',
  'loan-interest',
  'guarantee-fees',
  'claw-back',
])
