import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/loading.tsx'
import { hostEconomies } from '../../figures/criteria.ts'
import { cutNames } from '../../figures/cut-names.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useSourceLine } from '../../figures/source-line.ts'
import { cutQuery } from '../../requests/cut.ts'
import { versionQuery } from '../../requests/version.ts'
import { phaseBands } from './phase-bands.ts'
import { PlaceOverTime } from './place-over-time.tsx'

/** Posts month by month in each main place, by the way they come about, under the phases of the project. */
export function TimeSection({ run, estimate, names }: SectionProps) {
  const { t } = useTranslation('results')
  const source = useSourceLine(run)
  const cut = useQuery(cutQuery(run.id, cutNames.months)).data
  const version = useQuery(versionQuery(run.scenario, run.version)).data
  if (!cut) return <Loading />
  const bands = version ? phaseBands(version.scenario, (kind) => t(`phase.${kind}`)) : []
  return (
    <div className="stack-wide">
      <p className="prose">{t('timeText')}</p>
      {hostEconomies(estimate).map((place) => (
        <PlaceOverTime key={place} cut={cut} months={estimate.facts.months} place={place} names={names} bands={bands} source={source} />
      ))}
    </div>
  )
}
