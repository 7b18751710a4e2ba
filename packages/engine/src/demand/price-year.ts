import type { MoneyUnit } from '../input-output/linked-economies.ts'

/**
 * Money of the tables for one unit of an amount: deflated in the amount's own currency, then converted at the rate of the tables' year.
 *
 *   1 / (deflator · exchange rate · scale)
 *
 * @param deflator price level of the amount's year over that of the tables' year
 * @param exchangeRate units of the currency for one unit of the tables' currency, average of the tables' year
 * @see MODEL.md 4.2
 */
export function tableMoney(deflator: number, exchangeRate: number, money: Pick<MoneyUnit, 'scale'>): number {
  return 1 / (deflator * exchangeRate * money.scale)
}
