import type { Sweep } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import type { AssumptionWords } from '../../figures/assumption-words.ts'
import { askedAmount } from '../../figures/criterion-words.ts'

interface Props {
  readonly reached: readonly (readonly [number, number])[]
  /** Plausible values that were looked at. */
  readonly whole: readonly [number, number]
  readonly target: number
  readonly sweep: Pick<Sweep, 'criterion'>
  readonly words: AssumptionWords
}

/** "It is 1,000 posts or more as long as the price is at least 143,000 EUR." */
export function ReachedSentence({ reached, whole: [from, to], target, sweep, words: { label, about, unit } }: Props) {
  const { t } = useTranslation('sensitivity')
  const { t: criteria } = useTranslation('criteria')
  const said = { target: askedAmount(target, sweep.criterion.unit, criteria), assumption: label }
  if (reached.length === 0) return t('reachedNever', said)
  const input = (at: number) => `${about(at)} ${unit}`.trim()
  const range = ([low, high]: readonly [number, number]) => {
    if (low <= from) return t('upTo', { to: input(high) })
    return high >= to ? t('from', { from: input(low) }) : t('between', { from: about(low), to: input(high) })
  }
  const always = reached.some(([low, high]) => low <= from && high >= to)
  return always ? t('reachedAlways', said) : t('reachedSome', { ...said, ranges: reached.map(range).join(t('or')) })
}
