import type { Sweep } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { SweepChart } from '../../components/chart/sweep-chart.tsx'
import { NumberSlider } from '../../components/range/number-slider.tsx'
import { sliderStep } from '../../components/range/slider-step.ts'
import { askedAmount, criterionName, criterionNumber, criterionUnit } from '../../figures/criterion-words.ts'
import { compactNumber, percent, wholeNumber } from '../../figures/numbers.ts'
import { ExactBreakEven } from './exact-break-even.tsx'
import { reachedRanges } from './reached-ranges.ts'
import { ReachedSentence } from './reached-sentence.tsx'
import type { AnswerProps } from './sensitivity-answer.tsx'
import { SweepTable } from './sweep-table.tsx'
import { useAnswerSource } from './use-answer-source.ts'

/** The line of a figure over one number, a target that is moved, and where the number must lie for it. */
export function SweepAnswer({ sweep, ...props }: AnswerProps & { readonly sweep: Sweep }) {
  const { t } = useTranslation('sensitivity')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const { run, names, words } = props
  const source = useAnswerSource(run, sweep)
  const points = sweep.rows.map((row) => ({ at: row.at[0] ?? 0, value: row.mean ?? row.central, low: row.p10, high: row.p90 }))
  const known = points.flatMap(({ at, value }) => (value === null ? [] : [{ at, value }]))
  const [least, most] = [Math.min(...known.map((p) => p.value)), Math.max(...known.map((p) => p.value))]
  const step = sliderStep(least, most)
  const [target, setTarget] = useState(() => Math.round((least + most) / 2 / step) * step)
  const axis = sweep.axes[0]
  if (!axis || known.length === 0) return null
  const { label, unit, about: number } = words.wordsOf(axis.path, axis.pointer)
  const what = criterionName(sweep.criterion.name, names, criteria, figures)
  const value = (figure: number) => criterionNumber(figure, sweep.criterion.unit)
  const [from, to] = [axis.values[0] ?? 0, axis.values.at(-1) ?? 0]
  const reached = reachedRanges(known, target)
  const ends = { low: value(points[0]?.value ?? least), high: value(points.at(-1)?.value ?? most), from: number(from), to: number(to) }
  return (
    <>
      <NumberSlider
        label={t('target')}
        unit={criterionUnit(sweep.criterion.unit, criteria)}
        style={sweep.criterion.unit === 'share' ? 'share' : 'plain'}
        value={target}
        least={Math.floor(least / step) * step}
        most={Math.ceil(most / step) * step}
        step={step}
        text={askedAmount(target, sweep.criterion.unit, criteria)}
        onChange={setTarget}
      />
      <p className="lead" aria-live="polite" data-testid="break-even">
        <ReachedSentence
          reached={reached}
          whole={[from, to]}
          target={target}
          sweep={sweep}
          words={words.wordsOf(axis.path, axis.pointer)}
        />
      </p>
      <p className="soft small">{t('readOff', { central: `${number(axis.central)} ${unit}`.trim() })}</p>
      <ExactBreakEven key={target} target={target} sweep={sweep} {...props} />
      <ChartFrame
        level={3}
        title={t('sweepTitle', { what, assumption: label, ...ends })}
        unit={t('sweepUnit', {
          unit: criterionUnit(sweep.criterion.unit, criteria),
          assumption: label,
          inUnit: unit && t('inUnit', { unit }),
          draws: wholeNumber(sweep.draws),
          central: number(axis.central),
        })}
        source={source}
        table={<SweepTable sweep={sweep} caption={t('sweepCaption', { what, assumption: label })} number={number} unit={unit} />}
      >
        <SweepChart
          label={t('sweepTitle', { what, assumption: label, ...ends })}
          points={points}
          central={axis.central}
          target={target}
          reached={reached}
          atText={number}
          valueText={sweep.criterion.unit === 'share' ? percent : compactNumber}
        />
      </ChartFrame>
    </>
  )
}
