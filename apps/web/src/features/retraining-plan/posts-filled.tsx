import type { Cut, Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { TimeChart } from '../../components/chart/time-chart.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { codesOf } from '../../figures/cut-reader.ts'
import { aboutNumber, compactNumber, monthName, percent, wholeNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { roundedParts } from '../../figures/rounding.ts'
import { type Opening, openingsOf, postMonths, postsIn } from './opening-rows.ts'

interface Props {
  readonly cut: Cut
  readonly place: string
  readonly names: Names
  readonly source: string
}
const point = (value: number) => ({ value, low: null, high: null })

/** Posts wanted and filled in a place, month by month. */
export function PostsFilled({ cut, place, names, source }: Props) {
  const { t } = useTranslation('plan')
  const { t: figures } = useTranslation('figures')
  const own = openingsOf(cut).filter((opening) => opening.place === place)
  const months = codesOf(cut, 'month')
  const name = placeName(place, names, figures)
  const wanted = postMonths(cut, own, 'posts')
  const title = t('posts.title', { place: name, share: percent(wanted > 0 ? postMonths(cut, own, 'filled') / wanted : 0) })
  const series = [
    { label: t('posts.posts'), colour: 'var(--ink-soft)', dash: '7 4', points: months.map((m) => point(postsIn(cut, own, 'posts', m))) },
    { label: t('posts.filled'), colour: 'var(--direct)', points: months.map((m) => point(postsIn(cut, own, 'filled', m))) },
  ]
  return (
    <ChartFrame
      title={title}
      unit={t('posts.unit')}
      source={source}
      legend={series}
      table={<PostsTable cut={cut} openings={own} caption={t('posts.caption', { place: name })} />}
    >
      <TimeChart
        label={title}
        steps={months}
        stepName={monthName}
        series={series}
        valueText={({ value }) => aboutNumber(value ?? 0, 3)}
        tickText={compactNumber}
      />
    </ChartFrame>
  )
}

/** The same as a table: filled and open add up to wanted. */
function PostsTable({ cut, openings, caption }: { readonly cut: Cut; readonly openings: readonly Opening[]; readonly caption: string }) {
  const { t } = useTranslation('plan')
  const rows = codesOf(cut, 'month').map((month) => {
    const { parts, total } = roundedParts([postsIn(cut, openings, 'filled', month), postsIn(cut, openings, 'unfilled', month)])
    return { month, posts: total, filled: parts[0] ?? 0, unfilled: parts[1] ?? 0 }
  })
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={[
        { id: 'month', title: t('posts.month'), cell: (r) => monthName(r.month), sortBy: (r) => r.month },
        ...(['posts', 'filled', 'unfilled'] as const).map((item) => ({
          id: item,
          title: t(`posts.${item}`),
          cell: (r: (typeof rows)[number]) => wholeNumber(r[item]),
          sortBy: (r: (typeof rows)[number]) => r[item],
          number: true,
        })),
      ]}
    />
  )
}
