import type { Names, Run } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { DotPlot } from '../../components/chart/dot-plot.tsx'
import { equallyLikely, reaching } from '../../components/chart/quantile-dots.ts'
import { NumberSlider } from '../../components/range/number-slider.tsx'
import { sliderStep } from '../../components/range/slider-step.ts'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { askedAmount, criterionName, criterionNumber, criterionUnit, isCounted } from '../../figures/criterion-words.ts'
import { compactNumber, percent, wholeNumber } from '../../figures/numbers.ts'
import { useSourceLine } from '../../figures/source-line.ts'
import type { CriterionRange } from './criterion-range.ts'

interface Props {
  readonly run: Run
  readonly range: CriterionRange
  readonly names: Names
  /** Where the draws lie, evenly spaced and rising: each of them, or so many quantiles. */
  readonly sorted: readonly number[]
  /** How many draws they stand for. */
  readonly draws: number
}

const outcomes = 50

/** The chance of at least so many: fifty equally likely outcomes, of which those that reach it are counted. */
export function DotsAtLeast({ run, range, names, sorted, draws }: Props) {
  const { t } = useTranslation('uncertainty')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const source = useSourceLine(run)
  const values = equallyLikely(sorted, outcomes)
  const [low, high] = [values[0] ?? 0, values.at(-1) ?? 0]
  const step = sliderStep(low, high)
  const [least, setLeast] = useState(() => Math.round(range.p50 / step) * step)
  const what = criterionName(range.name, names, criteria, figures)
  const count = reaching(values, least)
  const amount = askedAmount(least, range.unit, criteria)
  const words = { least: amount, times: wholeNumber(count), of: wholeNumber(outcomes) }
  const title = t('dotsTitle', words)
  return (
    <ChartFrame
      title={title}
      unit={t('dotsUnit', { what, of: words.of, least: amount })}
      source={source}
      table={<ReachedTable caption={t('dotsCaption', { what })} sorted={sorted} values={values} unit={range.unit} />}
    >
      <NumberSlider
        label={t(isCounted(range.unit) ? 'dotsLeast' : 'dotsLeastLevel')}
        unit={criterionUnit(range.unit, criteria)}
        style={range.unit === 'share' ? 'share' : 'plain'}
        value={least}
        least={Math.floor(low / step) * step}
        most={Math.ceil(high / step) * step}
        step={step}
        text={t('dotsTitle', words)}
        onChange={setLeast}
      />
      <DotPlot label={title} values={values} least={least} tickText={range.unit === 'share' ? percent : (value) => compactNumber(value)} />
      <p aria-live="polite" data-testid="chance-of-at-least">
        <strong>{title}.</strong>{' '}
        {t('exact', { draws: wholeNumber(draws), share: percent(reaching(sorted, least) / Math.max(1, sorted.length)) })}
      </p>
    </ChartFrame>
  )
}

interface TableProps {
  readonly caption: string
  readonly sorted: readonly number[]
  readonly values: readonly number[]
  readonly unit: string
}
interface Row {
  readonly least: number
  readonly count: number
  readonly share: number
}

/** What is reached by how many of the outcomes. */
function ReachedTable({ caption, sorted, values, unit }: TableProps) {
  const { t } = useTranslation('uncertainty')
  const rows = values
    .filter((_, i) => i % 5 === 0)
    .map(
      (least): Row => ({
        least,
        count: reaching(values, least),
        share: reaching(sorted, least) / Math.max(1, sorted.length),
      }),
    )
  const columns: Column<Row>[] = [
    { id: 'least', title: t('column.least'), cell: (r) => criterionNumber(r.least, unit), sortBy: (r) => r.least, number: true },
    {
      id: 'outcomes',
      title: t('column.outcomes', { of: wholeNumber(values.length) }),
      cell: (r) => wholeNumber(r.count),
      sortBy: (r) => r.count,
      number: true,
    },
    { id: 'share', title: t('column.share'), cell: (r) => percent(r.share), sortBy: (r) => r.share, number: true },
  ]
  return <DataTable caption={caption} columns={columns} rows={rows} />
}
