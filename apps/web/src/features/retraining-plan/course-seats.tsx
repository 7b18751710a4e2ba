import type { Cut } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { TimeChart } from '../../components/chart/time-chart.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { codesOf, statAt } from '../../figures/cut-reader.ts'
import { aboutNumber, compactNumber, monthName, wholeNumber } from '../../figures/numbers.ts'
import { type Cohort, wholePeople } from './cohort-rows.ts'
import type { CourseRow } from './seats-to-buy.tsx'

interface Props {
  readonly cut: Cut
  readonly cohorts: readonly Cohort[]
  readonly course: CourseRow
  readonly source: string
}

/** One course month by month: its seats, who is in it, and the seats to buy. */
export function CourseSeats({ cut, cohorts, course, source }: Props) {
  const { t } = useTranslation('plan')
  const months = codesOf(cut, 'month')
  const at = (item: 'seats' | 'taken', month: string) => statAt(cut, { course: course.id, item, month }, 'central') ?? 0
  const lines = { seats: { colour: 'var(--ink-soft)', dash: '7 4' }, taken: { colour: 'var(--direct)' } } as const
  const series = (['seats', 'taken'] as const).map((item) => ({
    ...lines[item],
    label: t(`seats.${item}`),
    points: months.map((month) => ({ value: at(item, month), low: null, high: null })),
  }))
  const title = t('seats.title', {
    course: course.name,
    people: wholeNumber(course.people),
    peak: aboutNumber(course.peak),
    room: wholeNumber(course.room),
  })
  const begin = wholePeople(
    months.map((month) =>
      cohorts.reduce((sum, cohort) => sum + (cohort.course === course.id && cohort.month === month ? cohort.people : 0), 0),
    ),
  )
  const rows = months
    .map((month, m) => ({ month, begin: begin[m] ?? 0, taken: at('taken', month), seats: at('seats', month) }))
    .filter((row) => row.begin > 0 || row.taken > 0)
  const table = (
    <DataTable
      caption={t('seats.monthsCaption', { course: course.name })}
      rows={rows}
      columns={[
        { id: 'month', title: t('seats.month'), cell: (r) => monthName(r.month), sortBy: (r) => r.month },
        { id: 'begin', title: t('seats.begin'), cell: (r) => wholeNumber(r.begin), sortBy: (r) => r.begin, number: true },
        { id: 'taken', title: t('seats.taken'), cell: (r) => aboutNumber(r.taken), sortBy: (r) => r.taken, number: true },
        { id: 'seats', title: t('seats.seats'), cell: (r) => wholeNumber(r.seats), value: (r) => r.seats, number: true },
      ]}
    />
  )
  return (
    <ChartFrame title={title} unit={t('seats.unit')} source={source} level={3} legend={series} table={table}>
      <TimeChart
        label={title}
        steps={months}
        stepName={monthName}
        series={series}
        valueText={({ value }) => aboutNumber(value ?? 0)}
        tickText={compactNumber}
        height={220}
      />
    </ChartFrame>
  )
}
