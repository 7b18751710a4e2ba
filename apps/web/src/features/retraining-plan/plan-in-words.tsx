import { useTranslation } from 'react-i18next'
import { codesOf } from '../../figures/cut-reader.ts'
import { aboutNumber, monthName, threeDigits, wholeNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { type Cohort, wholePeople } from './cohort-rows.ts'
import { filledFrom, fullestMonth, openingsOf, postsIn } from './opening-rows.ts'
import type { PlanCuts } from './plan-cuts.ts'

interface Props extends Pick<SectionProps, 'names'> {
  readonly plan: PlanCuts
  readonly cohorts: readonly Cohort[]
  /** Cost over the whole period, in the currency itself. */
  readonly cost: number
}
const million = 1e6
const nextToNone = 0.01

/** How many posts are filled where and by when, by how many people, for how much. */
export function PlanInWords({ plan: { scenario, openings }, names, cohorts, cost }: Props) {
  const { t } = useTranslation('plan')
  const { t: figures } = useTranslation('figures')
  const all = openingsOf(openings)
  const last = codesOf(openings, 'month').at(-1)
  const places = [...new Set(all.map(({ place }) => place))].map((place) => {
    const own = all.filter((opening) => opening.place === place)
    const month = fullestMonth(openings, own)
    const [filled = 0, open = 0] = wholePeople([postsIn(openings, own, 'filled', month), postsIn(openings, own, 'unfilled', month)])
    const from = filledFrom(openings, own, nextToNone)
    const name = placeName(place, names, figures)
    const words = {
      place: name,
      posts: wholeNumber(filled + open),
      filled: wholeNumber(filled),
      open: wholeNumber(open),
      month: monthName(month),
    }
    return { place, text: t('lead.place', words), later: from && from !== last ? t('lead.later', { month: monthName(from) }) : '' }
  })
  const people = cohorts.reduce((sum, cohort) => sum + cohort.people, 0)
  const pass = cohorts.reduce((sum, cohort) => sum + cohort.pass, 0)
  const { currency } = scenario
  const words = {
    people: wholeNumber(people),
    pass: wholeNumber(pass),
    total: t('millions', { amount: threeDigits(cost / million), currency }),
    each: t('amount', { amount: aboutNumber(cost / Math.max(pass, 1)), currency }),
  }
  return (
    <div className="stack">
      <ul className="lead stack-tight" data-testid="plan-in-words">
        {places.map(({ place, text, later }) => (
          <li key={place}>
            {text} {later}
          </li>
        ))}
        <li>{Math.round(people) > 0 ? t('lead.people', words) : t('lead.nobody')}</li>
      </ul>
      <p className="soft prose">{t('central')}</p>
    </div>
  )
}
