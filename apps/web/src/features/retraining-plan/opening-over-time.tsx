import type { Cut, Names } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { TimeChart } from '../../components/chart/time-chart.tsx'
import { Choice } from '../../components/choice.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { byName } from '../../figures/by-name.ts'
import { codesOf } from '../../figures/cut-reader.ts'
import { aboutNumber, compactNumber, monthName, wholeNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { type Opening, type OpeningItem, openingItems, openingsOf, postMonths, postsIn } from './opening-rows.ts'

interface Props {
  readonly cut: Cut
  readonly names: Names
  readonly source: string
}
interface Row {
  readonly month: string
  readonly posts: Readonly<Record<OpeningItem, number>>
}
const nothing: Row = { month: '', posts: { posts: 0, filled: 0, unfilled: 0 } }
const looks = {
  posts: { colour: 'var(--ink-soft)', dash: '7 4' },
  filled: { colour: 'var(--direct)' },
  unfilled: { colour: 'var(--series-2)' },
} as const

/** Demand, supply and gap of one occupation, month by month; the one with most open to begin with. */
export function OpeningOverTime({ cut, names, source }: Props) {
  const { t } = useTranslation('plan')
  const { t: figures } = useTranslation('figures')
  const openings = openingsOf(cut)
  const [chosen, setChosen] = useState(() => mostOpen(cut, openings))
  const opening = openings.find(({ code }) => code === chosen)
  const name = ({ occupation, place }: Opening) => `${names.occupations[occupation] ?? occupation}, ${placeName(place, names, figures)}`
  if (!opening) return null
  const options = openings.map((one) => [one.code, name(one)] as const).sort((a, b) => byName(a[1], b[1]))
  const months = codesOf(cut, 'month')
  const posts = (item: OpeningItem, month: string) => postsIn(cut, [opening], item, month)
  const series = openingItems.map((item) => ({
    ...looks[item],
    label: t(`gap.${item}`),
    points: months.map((month) => ({ value: posts(item, month), low: null, high: null })),
  }))
  const rows = months.map(
    (month): Row => ({
      month,
      posts: { posts: posts('posts', month), filled: posts('filled', month), unfilled: posts('unfilled', month) },
    }),
  )
  const worst = rows.reduce((most, row) => (row.posts.unfilled > most.posts.unfilled ? row : most), rows[0] ?? nothing)
  const title =
    Math.round(worst.posts.unfilled) > 0
      ? t('gap.overTime', {
          occupation: name(opening),
          month: monthName(worst.month),
          open: wholeNumber(Math.round(worst.posts.unfilled)),
          posts: wholeNumber(Math.round(worst.posts.posts)),
        })
      : t('gap.overTimeFilled', { occupation: name(opening) })
  return (
    <div className="stack">
      <Choice id="opening" label={t('gap.which')} options={options} value={chosen} onChange={setChosen} />
      <ChartFrame
        title={title}
        unit={t('gap.overTimeUnit')}
        source={source}
        level={3}
        legend={series}
        table={<MonthTable caption={title} rows={rows} />}
      >
        <TimeChart
          label={title}
          steps={months}
          stepName={monthName}
          series={series}
          valueText={({ value }) => aboutNumber(value ?? 0)}
          tickText={compactNumber}
        />
      </ChartFrame>
    </div>
  )
}

function mostOpen(cut: Cut, openings: readonly Opening[]): string {
  const open = openings.map(({ code, ...rest }) => ({ code, months: postMonths(cut, [{ code, ...rest }], 'unfilled') }))
  return open.sort((a, b) => b.months - a.months)[0]?.code ?? ''
}

function MonthTable({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }) {
  const { t } = useTranslation('plan')
  const columns: Column<Row>[] = [
    { id: 'month', title: t('gap.month'), cell: (r) => monthName(r.month), sortBy: (r) => r.month },
    ...openingItems.map(
      (item): Column<Row> => ({
        id: item,
        title: t(`gap.${item}`),
        cell: (r) => aboutNumber(r.posts[item]),
        sortBy: (r) => r.posts[item],
        number: true,
      }),
    ),
  ]
  return <DataTable caption={caption} rows={rows} columns={columns} />
}
