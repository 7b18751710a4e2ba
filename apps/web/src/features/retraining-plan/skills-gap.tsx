import type { Cut, Names } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { RankedBars } from '../../components/chart/ranked-bars.tsx'
import { Choice } from '../../components/choice.tsx'
import { codesOf } from '../../figures/cut-reader.ts'
import { monthName, wholeNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { GapTable } from './gap-table.tsx'
import { OpeningOverTime } from './opening-over-time.tsx'
import { fullestMonth, type OpeningRow, openingRows, openingsOf } from './opening-rows.ts'

interface Props {
  readonly cut: Cut
  readonly names: Names
  readonly source: string
}
const drawn = 15

/** Demand, supply and gap by occupation: in a month, and of one occupation over time. */
export function SkillsGap({ cut, names, source }: Props) {
  const { t } = useTranslation('plan')
  const [month, setMonth] = useState(() => fullestMonth(cut, openingsOf(cut)))
  return (
    <section className="stack" aria-labelledby="gap">
      <h2 id="gap">{t('gap.heading')}</h2>
      <p className="prose">{t('gap.text')}</p>
      <p className="soft prose">{t('central')}</p>
      <Choice
        id="gap-month"
        label={t('gap.month')}
        options={codesOf(cut, 'month').map((code) => [code, monthName(code)] as const)}
        value={month}
        onChange={setMonth}
      />
      <GapIn cut={cut} month={month} names={names} source={source} />
      <OpeningOverTime cut={cut} names={names} source={source} />
    </section>
  )
}

function GapIn({ cut, month, names, source }: Props & { readonly month: string }) {
  const { t } = useTranslation('plan')
  const { t: figures } = useTranslation('figures')
  const { t: results } = useTranslation('results')
  const rows = openingRows(cut, month)
  const several = new Set(rows.map(({ place }) => place)).size > 1
  const occupation = (r: OpeningRow) => names.occupations[r.occupation] ?? r.occupation
  const label = (r: OpeningRow) => (several ? `${occupation(r)}, ${placeName(r.place, names, figures)}` : occupation(r))
  const sum = (item: 'posts' | 'unfilled') => rows.reduce((total, r) => total + (r.figures[item].value ?? 0), 0)
  const open = rows.filter((r) => r.shown.unfilled > 0)
  const words = { month: monthName(month), open: wholeNumber(sum('unfilled')), posts: wholeNumber(sum('posts')) }
  const first = open[0]
  const title = first ? t('gap.title', { ...words, occupation: occupation(first) }) : t('gap.closed', words)
  const bars = open.slice(0, drawn).map((r) => ({
    key: r.code,
    label: label(r),
    value: r.figures.unfilled.value,
    low: null,
    high: null,
    colour: 'var(--series-2)',
    text: t('gap.bar', { open: wholeNumber(r.shown.unfilled), posts: wholeNumber(r.shown.posts) }),
  }))
  return (
    <ChartFrame
      title={title}
      unit={t('gap.unit')}
      source={source}
      level={3}
      table={<GapTable cut={cut} rows={rows} month={month} names={names} />}
    >
      <RankedBars bars={bars} />
      {open.length > bars.length && <p className="soft small">{results('moreInTable', { count: open.length - bars.length })}</p>}
    </ChartFrame>
  )
}
