import { useTranslation } from 'react-i18next'
import type { Figure } from '../../figures/cut-reader.ts'
import { aboutNumber, threeDigits } from '../../figures/numbers.ts'
import { Traced } from '../../figures/traced.tsx'

/** How a figure of public money is written: an amount in three digits, a cost per job or a count of jobs in two ("about" is said by the caption). */
export type AmountStyle = 'amount' | 'about'

const writers = { amount: threeDigits, about: (value: number) => aboutNumber(value) } as const

interface Props {
  readonly figure: Figure
  readonly label: string
  readonly style: AmountStyle
  /** Said where there is no figure, if more is known than that it is not estimated. */
  readonly missing?: string | undefined
}

/** A figure of public money in a table, below it the range that holds 8 chances in 10. */
export function PublicAmount({ figure, label, style, missing }: Props) {
  const { t } = useTranslation('figures')
  const { value, low, high } = figure
  if (value === null) return missing ?? t('notEstimated')
  const number = writers[style]
  const range = low === null || high === null || number(low) === number(high) ? '' : t('range', { low: number(low), high: number(high) })
  return (
    <>
      <Traced figure={figure} label={label} text={number(value)} />
      {range && <div className="soft small">{range}</div>}
    </>
  )
}
