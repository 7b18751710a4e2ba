import type { Cut, Scenario } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../../components/choice.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { codesOf, statAt } from '../../figures/cut-reader.ts'
import { aboutNumber, monthName, wholeNumber } from '../../figures/numbers.ts'
import type { Cohort } from './cohort-rows.ts'
import { CourseSeats } from './course-seats.tsx'

export interface CourseRow {
  readonly id: string
  readonly name: string
  /** Most seats there are at once, and most of them taken. */
  readonly room: number
  readonly peak: number
  /** Seats to buy over the whole period, whole people. */
  readonly people: number
  readonly first: string
  readonly last: string
}
interface Props {
  readonly cut: Cut
  readonly cohorts: readonly Cohort[]
  readonly scenario: Scenario
  readonly source: string
}

function courseRows({ cut, cohorts, scenario }: Omit<Props, 'source'>): CourseRow[] {
  const months = codesOf(cut, 'month')
  return codesOf(cut, 'course').map((id): CourseRow => {
    const most = (item: string) => Math.max(0, ...months.map((month) => statAt(cut, { course: id, item, month }, 'central') ?? 0))
    const own = cohorts.filter(({ course }) => course === id)
    const starts = own.map(({ month }) => month).sort()
    return {
      id,
      name: scenario.courses?.find((course) => course.id === id)?.name ?? id,
      room: most('seats'),
      peak: most('taken'),
      people: Math.round(own.reduce((sum, { people }) => sum + people, 0)),
      first: starts[0] ?? '',
      last: starts.at(-1) ?? '',
    }
  })
}

/** Courses with the seats that are to be bought, and one of them month by month. */
export function SeatsToBuy(props: Props) {
  const { cut, cohorts, source } = props
  const { t } = useTranslation('plan')
  const rows = courseRows(props).sort((a, b) => b.people - a.people)
  const [chosen, setChosen] = useState(rows[0]?.id ?? '')
  // A course that nobody takes is told by the table; there is nothing to draw.
  const taken = rows.filter(({ people }) => people > 0)
  const course = taken.find(({ id }) => id === chosen)
  if (rows.length === 0) return null
  const month = (row: CourseRow, text: string) => (row.people > 0 ? monthName(text) : t('seats.none'))
  const columns: Column<CourseRow>[] = [
    { id: 'course', title: t('seats.course'), cell: (r) => r.name, sortBy: (r) => r.name },
    { id: 'people', title: t('seats.people'), cell: (r) => wholeNumber(r.people), sortBy: (r) => r.people, number: true },
    { id: 'peak', title: t('seats.peak'), cell: (r) => aboutNumber(r.peak), sortBy: (r) => r.peak, number: true },
    { id: 'room', title: t('seats.room'), cell: (r) => wholeNumber(r.room), sortBy: (r) => r.room, number: true },
    { id: 'first', title: t('seats.first'), cell: (r) => month(r, r.first), sortBy: (r) => r.first || null },
    { id: 'last', title: t('seats.last'), cell: (r) => month(r, r.last), sortBy: (r) => r.last || null },
  ]
  return (
    <section className="stack" aria-labelledby="seats">
      <h2 id="seats">{t('seats.heading')}</h2>
      <DataTable caption={t('seats.caption')} rows={rows} columns={columns} />
      {taken.length > 0 && (
        <Choice
          id="course"
          label={t('seats.choose')}
          options={taken.map(({ id, name }) => [id, name] as const)}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {course && <CourseSeats cut={cut} cohorts={cohorts} course={course} source={source} />}
    </section>
  )
}
