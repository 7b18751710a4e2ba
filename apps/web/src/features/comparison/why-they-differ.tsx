import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { Waterfall } from '../../components/chart/waterfall.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { type CriterionHead, criterionName, criterionUnit } from '../../figures/criterion-words.ts'
import { percent, threeDigits, wholeNumber } from '../../figures/numbers.ts'
import type { AnswerProps } from './answer-props.ts'
import type { PairView } from './pair-view.ts'
import { shownParts } from './shown-parts.ts'

interface Props extends AnswerProps {
  readonly view: PairView
  readonly head: CriterionHead
}
interface Row {
  readonly group: string
  readonly part: number
  readonly shown: number
}

/** A number as shown, with its sign. */
function signedText(value: number, unit: string): string {
  const text = unit === 'share' ? percent(value) : unit.startsWith('million') ? threeDigits(value) : wholeNumber(value)
  return value > 0 ? `+${text}` : text
}

/** The difference of the averages split over what differs between the two scenarios (Shapley values). */
export function WhyTheyDiffer({ view, head, compared, comparison, names }: Props) {
  const { t } = useTranslation('comparison')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const words = { first: compared[view.first]?.letter ?? '', second: compared[view.second]?.letter ?? '' }
  if (view.parts.length === 0) return <p className="soft">{t('whyNotSplit', words)}</p>
  const { parts, total } = shownParts(
    view.parts.map(({ part }) => part),
    head.unit,
  )
  const rows = view.parts
    .map(({ group, part }, i): Row => ({ group, part, shown: parts[i] ?? 0 }))
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
  const group = (code: string) => t(`why.${code as 'product'}`, { defaultValue: code })
  const row = (code: string) => group(code).charAt(0).toLocaleUpperCase() + group(code).slice(1)
  const whole = { key: 'whole', label: t('whyWhole', words), value: total, sum: true, text: signedText(total, head.unit) }
  const what = criterionName(head.name, names, criteria, figures)
  const first = rows[0]
  const columns: Column<Row>[] = [
    { id: 'group', title: t('column.group'), cell: (r) => row(r.group), sortBy: (r) => row(r.group) },
    { id: 'part', title: t('column.part'), cell: (r) => signedText(r.shown, head.unit), sortBy: (r) => r.part, number: true },
  ]
  const title = first && first.shown !== 0 ? t('whyTitle', { ...words, group: group(first.group) }) : t('whyTitleNone', words)
  return (
    <ChartFrame
      level={3}
      title={title}
      unit={t('whyUnit', { ...words, what, unit: criterionUnit(head.unit, criteria), draws: wholeNumber(view.partsDraws) })}
      source={t('whySource', {
        draws: wholeNumber(comparison.runs[0]?.draws ?? 0),
        mean: signedText(Number(view.difference.mean.toPrecision(3)), head.unit),
      })}
      table={
        <DataTable
          caption={t('whyCaption', { ...words, what })}
          columns={columns}
          rows={[...rows, { group: 'whole', part: total, shown: total }]}
        />
      }
    >
      <Waterfall
        steps={[
          ...rows
            .filter(({ shown }) => shown !== 0)
            .map((r) => ({ key: r.group, label: row(r.group), value: r.shown, text: signedText(r.shown, head.unit) })),
          whole,
        ]}
      />
    </ChartFrame>
  )
}
