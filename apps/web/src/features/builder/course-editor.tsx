import type { Course } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { placeName } from '../../figures/place-name.ts'
import { quantityText } from '../../figures/quantity-text.ts'
import { useBuilder } from './builder-context.ts'
import { CodeField } from './code-field.tsx'
import { CodeList } from './code-list.tsx'
import { CoursePayers } from './course-payers.tsx'
import { CourseStarts } from './course-starts.tsx'
import { LineFrame } from './line-frame.tsx'
import { QuantityField } from './quantity-field.tsx'
import { TextField } from './text-field.tsx'

interface Props {
  readonly path: string
  readonly course: Course
  readonly onRemove: () => void
}

/** A course that leads to posts of the project. */
export function CourseEditor({ path, course, onRemove }: Props) {
  const { t } = useTranslation('workforce')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const { names, scenario } = useBuilder()
  const gist = {
    months: quantityText(course.months, 'plain', fields),
    seats: quantityText(course.seats, 'plain', fields),
    place: placeName(course.place, names, figures),
  }
  const posts = [...new Set(scenario.phases.flatMap((phase) => phase.posts.map((post) => post.occupation)))]
  return (
    <LineFrame path={path} title={course.name} detail={t('courseGist', gist)} onRemove={onRemove}>
      {() => (
        <>
          <div className="halves">
            <TextField path={`${path}/name`} label={fields('label.courseName')} />
            <CodeField path={`${path}/place`} label={fields('label.coursePlace')} kind="places" />
          </div>
          <CodeList
            path={`${path}/teaches`}
            label={fields('label.teaches')}
            kind="occupations"
            codes={course.teaches}
            offered={[...posts, ...Object.keys(names.occupations)]}
            least={1}
          />
          <div className="halves">
            <QuantityField path={`${path}/months`} field="courseMonths" />
            <QuantityField path={`${path}/seats`} field="seats" />
            <QuantityField path={`${path}/price`} field="coursePrice" />
            <QuantityField path={`${path}/stipend`} field="stipend" missing={0} />
            <QuantityField path={`${path}/passRate`} field="passRate" />
          </div>
          <CourseStarts path={`${path}/starts`} starts={course.starts} />
          <CoursePayers path={`${path}/payers`} payers={course.payers} />
          <TextField path={`${path}/note`} label={fields('label.notes')} type="long" optional />
        </>
      )}
    </LineFrame>
  )
}
