import { type Course, employerPays, type Pool } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { fieldId, useBuilder } from './builder-context.ts'
import { CourseEditor } from './course-editor.tsx'
import { freeId } from './free-id.ts'
import { PlanFields } from './plan-fields.tsx'
import { PoolEditor } from './pool-editor.tsx'
import { scenarioPlaces } from './scenario-places.ts'
import { WorkforceFiles } from './workforce-files.tsx'

const without = <T,>(list: readonly T[], at: number) => list.filter((_, i) => i !== at)

/** Step 5: who could take the posts, which courses lead to them, and what the plan may spend. */
export function StepTraining() {
  const { t } = useTranslation('workforce')
  return (
    <div className="stack-wide">
      <p className="prose soft">{t('text')}</p>
      <Pools />
      <Courses />
      <PlanFields />
    </div>
  )
}

function Pools() {
  const { t } = useTranslation('workforce')
  const { scenario, set, names } = useBuilder()
  const pools = scenario.pools ?? []
  const add = () => {
    const pool: Pool = {
      id: freeId(pools, 'pool'),
      name: t('newPool'),
      kind: 'unemployed',
      occupation: scenario.phases.flatMap((phase) => phase.posts)[0]?.occupation ?? '8211',
      place: scenarioPlaces(scenario, names)[0] ?? 'UKR',
      joins: [{ month: 0, people: 0 }],
      reaches: [],
      relocation: 0,
    }
    set('/pools', [...pools, pool])
  }
  return (
    <section className="stack" aria-labelledby="pool-list" id={fieldId('/pools')} tabIndex={-1}>
      <h2 id="pool-list">{t('poolsTitle')}</h2>
      <p className="prose soft">{t('poolsText')}</p>
      {pools.length === 0 && <p>{t('noPools')}</p>}
      <div className="stack-tight">
        {pools.map((pool, i) => (
          <PoolEditor key={pool.id} path={`/pools/${i}`} pool={pool} onRemove={() => set('/pools', without(pools, i))} />
        ))}
      </div>
      <div>
        <button type="button" className="button" onClick={add}>
          {t('addPool')}
        </button>
      </div>
      <WorkforceFiles kind="pools" />
    </section>
  )
}

function Courses() {
  const { t } = useTranslation('workforce')
  const { scenario, set, names } = useBuilder()
  const courses = scenario.courses ?? []
  const add = () => {
    const course: Course = {
      id: freeId(courses, 'course'),
      name: t('newCourse'),
      place: scenarioPlaces(scenario, names)[0] ?? 'UKR',
      teaches: [scenario.phases.flatMap((phase) => phase.posts)[0]?.occupation ?? '8211'],
      months: 3,
      seats: 20,
      starts: { from: 0, every: 6 },
      price: 0,
      stipend: 0,
      passRate: 0.85,
      payers: { [employerPays]: 1 },
    }
    set('/courses', [...courses, course])
  }
  return (
    <section className="stack" aria-labelledby="course-list" id={fieldId('/courses')} tabIndex={-1}>
      <h2 id="course-list">{t('coursesTitle')}</h2>
      <p className="prose soft">{t('coursesText')}</p>
      {courses.length === 0 && <p>{t('noCourses')}</p>}
      <div className="stack-tight">
        {courses.map((course, i) => (
          <CourseEditor key={course.id} path={`/courses/${i}`} course={course} onRemove={() => set('/courses', without(courses, i))} />
        ))}
      </div>
      <div>
        <button type="button" className="button" onClick={add}>
          {t('addCourse')}
        </button>
      </div>
      <WorkforceFiles kind="courses" />
    </section>
  )
}
