import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { hostEconomies, hostRegions } from '../../figures/criteria.ts'
import { cutNames } from '../../figures/cut-names.ts'
import { figureAt } from '../../figures/cut-reader.ts'
import { economyOf, placeName } from '../../figures/place-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { cutQuery } from '../../requests/cut.ts'
import { LadderTable } from './ladder-table.tsx'
import { ladderRows } from './net-ladder.ts'

/** The steps from gross to net posts of the economy with most of them, and of its region with most, as tables: what fits on paper. */
export function NetInBrief({ run, estimate, names }: SectionProps) {
  const { t } = useTranslation('net')
  const { t: figures } = useTranslation('figures')
  const query = useQuery(cutQuery(run.id, cutNames.netPosts))
  const cut = query.data
  if (!cut) return <Waiting of={[query]} />
  if (estimate.facts.windows.steady === null) return <p className="prose">{t('none')}</p>
  const grossOf = (place: string) => figureAt(cut, { place, effect: 'total', step: 'gross' }).value ?? 0
  const most = (places: readonly string[]) => [...places].sort((a, b) => grossOf(b) - grossOf(a))[0]
  const economy = most(hostEconomies(estimate)) ?? 'world'
  const region = most(hostRegions(estimate).filter((code) => economyOf(code, names) === economy && grossOf(code) >= 0.5))
  return (
    <>
      {[economy, ...(region ? [region] : [])].map((place) => (
        <LadderTable
          key={place}
          estimate={estimate}
          place={placeName(place, names, figures)}
          rows={ladderRows(cut, { place, effect: 'total' })}
        />
      ))}
    </>
  )
}
