import { useTranslation } from 'react-i18next'
import type { Figure } from '../../figures/cut-reader.ts'
import { threeDigits } from '../../figures/numbers.ts'

/** Millions that nobody would see in a budget. */
const nextToNothing = 0.05

/** Public money in words, in the currency of the scenario. */
export function usePublicAmountText(currency: string) {
  const { t } = useTranslation('publicMoney')
  const { t: figures } = useTranslation('figures')
  return ({ value, low, high }: Figure) => {
    if (value === null) return figures('notEstimated')
    if (Math.max(Math.abs(value), Math.abs(low ?? 0), Math.abs(high ?? 0)) < nextToNothing) return t('nextToNothing', { currency })
    const words = { value: threeDigits(value), currency }
    return low === null || high === null || threeDigits(low) === threeDigits(high)
      ? t('millions', words)
      : t('millionsRange', { ...words, low: threeDigits(low), high: threeDigits(high) })
  }
}
