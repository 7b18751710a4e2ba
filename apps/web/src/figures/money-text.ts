import type { Estimate } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { threeDigits, wholeNumber } from './numbers.ts'

const million = 1_000_000

/** Money of the tables (million USD of their year) in the scenario's own currency and prices, as the estimate's dated rate has it. */
export function useMoney(estimate: Estimate) {
  const { t } = useTranslation('results')
  const { code, perTableUnit, note } = estimate.facts.currency
  const value = (table: number) => (table * perTableUnit) / million
  const amount = (table: number) => threeDigits(value(table))
  return {
    unit: t('millions', { currency: code }),
    /** Millions. */
    value,
    amount,
    text: (table: number) => t('millionsText', { amount: amount(table), currency: code }),
    /** The rate with its date, as the estimate states it. */
    rate: t('rate', { rate: wholeNumber(perTableUnit), note }),
  }
}
