import { useTranslation } from 'react-i18next'
import { aboutNumber } from './numbers.ts'

/** Ends of what holds 8 draws in 10; null where none is known. */
export interface Ends {
  readonly low: number | null
  readonly high: number | null
}

interface Props {
  readonly ends: Ends
  /** How its ends are written; as estimated numbers are, if not said otherwise. */
  readonly written?: (value: number) => string
}

/** "1,300 to 2,000" under a figure; nothing where no range is known, or where its ends read the same. */
export function RangeBelow({ ends: { low, high }, written = aboutNumber }: Props) {
  const { t } = useTranslation('figures')
  if (low === null || high === null || written(low) === written(high)) return null
  return <div className="soft small">{t('range', { low: written(low), high: written(high) })}</div>
}
