import { useTranslation } from 'react-i18next'
import type { Figure } from '../../figures/cut-reader.ts'
import { aboutNumber, threeDigits } from '../../figures/numbers.ts'

/** Millions that nobody would see in a budget. */
const nextToNothing = 0.05

/** Public money in words, in the currency of the scenario. */
export function usePublicAmount(currency: string) {
  const { t } = useTranslation('publicMoney')
  const { t: figures } = useTranslation('figures')
  /** "1.17 (0.86 to 1.93)"; of what is not estimated its words. */
  const ranged = ({ value, low, high }: Figure, number: (value: number) => string) => {
    if (value === null) return figures('notEstimated')
    if (low === null || high === null || number(low) === number(high)) return number(value)
    return t('valueRange', { value: number(value), low: number(low), high: number(high) })
  }
  return {
    cell: (figure: Figure) => ranged(figure, threeDigits),
    /** A whole amount of two digits: "about" is said by the caption. */
    cost: (figure: Figure) => ranged(figure, (value) => aboutNumber(value)),
    text: ({ value, low, high }: Figure) => {
      if (value === null) return figures('notEstimated')
      if (Math.max(Math.abs(value), Math.abs(low ?? 0), Math.abs(high ?? 0)) < nextToNothing) return t('nextToNothing', { currency })
      const words = { value: threeDigits(value), currency }
      return low === null || high === null || threeDigits(low) === threeDigits(high)
        ? t('millions', words)
        : t('millionsRange', { ...words, low: threeDigits(low), high: threeDigits(high) })
    },
  }
}
