import type { Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { criterionAmount, criterionName, criterionNumber } from '../../figures/criterion-words.ts'
import type { CriterionRange } from './criterion-range.ts'

/** Where a figure lies, in two sentences. */
export function RangeSentence({ range, names }: { readonly range: CriterionRange; readonly names: Names }) {
  const { t } = useTranslation('uncertainty')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const what = criterionName(range.name, names, criteria, figures)
  const bare = (value: number) => criterionNumber(value, range.unit)
  const amount = (value: number) => criterionAmount(value, range.unit, criteria)
  const certain = bare(range.p5) === bare(range.p95)
  return (
    <p className="lead" data-testid="range-sentence">
      {certain
        ? t('sentenceSame', { what, middle: amount(range.p50) })
        : `${t('sentence', { what, low: bare(range.p10), high: amount(range.p90), middle: bare(range.p50) })} ${t('tails', { p5: bare(range.p5), p95: bare(range.p95) })}`}
    </p>
  )
}
