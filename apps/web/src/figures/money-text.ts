import type { Estimate } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { threeDigits, wholeNumber } from './numbers.ts'

const million = 1_000_000

/** Money of the tables (million USD of their year) in the scenario's own currency and prices, as the estimate's dated rate has it. */
export function useMoney(estimate: Estimate) {
  const { t } = useTranslation('results')
  const { code, perTableUnit, note } = estimate.facts.currency
  const amount = (value: number) => threeDigits((value * perTableUnit) / million)
  return {
    unit: t('millions', { currency: code }),
    amount,
    text: (value: number) => t('millionsText', { amount: amount(value), currency: code }),
    /** The rate with its date, as the estimate states it. */
    rate: t('rate', { rate: wholeNumber(perTableUnit), note }),
  }
}
