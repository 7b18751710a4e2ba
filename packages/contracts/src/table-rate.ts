/** What the rate of an estimate says: money at some prices for money of the tables. */
interface TableRate {
  readonly currency: string
  /** Year of its prices; absent where they are the scenario's own. */
  readonly year?: string
  /** How much of the tables' money the rate is for. */
  readonly amount: number
  readonly tableCurrency: string
  readonly tableYear: string
}

/** The note of an estimate's rate ("EUR at the scenario's prices per 1000000 USD of 2022") taken apart; undefined where it says something else. */
export function tableRate(note: string): TableRate | undefined {
  const [, currency, year, amount, tableCurrency, tableYear] =
    /^(\w{3}) at (?:the scenario's prices|prices of (\d{4})) per (\d+) (\w{3}) of (\d{4})$/.exec(note) ?? []
  if (!currency || !amount || !tableCurrency || !tableYear) return undefined
  return { currency, ...(year ? { year } : {}), amount: Number(amount), tableCurrency, tableYear }
}
