import { type Estimate, tableRate } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { threeDigits, wholeNumber } from './numbers.ts'

const million = 1_000_000

/** Money of the tables (million USD of their year) in the scenario's own currency and prices, as the estimate's dated rate has it. */
export function useMoney(estimate: Estimate) {
  const { t } = useTranslation('results')
  const { code, perTableUnit, note } = estimate.facts.currency
  const rate = tableRate(note)
  const value = (table: number) => (table * perTableUnit) / million
  const amount = (table: number) => threeDigits(value(table))
  return {
    unit: t('millions', { currency: code }),
    /** Millions. */
    value,
    amount,
    text: (table: number) => t('millionsText', { amount: amount(table), currency: code }),
    /** The rate with its date, as the estimate states it. */
    rate: rate
      ? t(rate.year ? 'rateOfYear' : 'rate', {
          ...rate,
          year: rate.year ?? '',
          rate: wholeNumber(perTableUnit),
          amount: wholeNumber(rate.amount),
        })
      : `${wholeNumber(perTableUnit)} ${note}`,
  }
}
