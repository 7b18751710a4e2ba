import { useTranslation } from 'react-i18next'
import { buildingJobYears, hostEconomies, hostRegions, steadyPosts } from '../../figures/criteria.ts'
import { headlinePhrases } from '../../figures/headline-text.ts'
import { namedFinding } from '../../figures/named-finding.ts'
import { placeName } from '../../figures/place-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { FindingList } from '../../notices/findings.tsx'
import { EffectTable } from './effect-table.tsx'
import { FactList } from './fact-list.tsx'
import { GrossAndNetPosts } from './gross-and-net.tsx'
import { Headline } from './headline.tsx'
import { NotSaid } from './not-said.tsx'
import { PlantPosts } from './plant-posts.tsx'

/** The answer in a sentence, three figures, where it holds and where it does not. */
export function SummarySection({ run, estimate, names }: SectionProps) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const hosts = hostEconomies(estimate)
  const main = hosts[0] ?? 'world'
  const place = placeName(main, names, figures)
  const facts = [
    { label: t('fact.posts', { place }), figure: steadyPosts(estimate, main), unit: t('unit.steady') },
    { label: t('fact.plant', { place }), figure: steadyPosts(estimate, main, 'direct'), unit: t('unit.steady') },
    { label: t('fact.building', { place }), figure: buildingJobYears(estimate, main), unit: t('unit.building') },
  ]
  const { operation, building } = headlinePhrases(estimate, names, figures)
  const told = operation.places.length + building.places.length > 0
  const said = estimate.notes.map((n) => namedFinding(n, names, figures))
  const warnings = said.filter((n) => n.severity !== 'note')
  return (
    <div className="stack-wide">
      <div className="stack">
        <p className="lead" data-testid="headline">
          <Headline estimate={estimate} names={names} />
        </p>
        {told && <p className="soft">{figures('headline.chance')}</p>}
      </div>
      <GrossAndNetPosts run={run.id} estimate={estimate} names={names} />
      <FactList facts={facts} />
      <PlantPosts run={run} estimate={estimate} names={names} />
      <EffectTable estimate={estimate} names={names} places={[...hosts, ...hostRegions(estimate), 'world']} />
      <NotSaid run={run} estimate={estimate} />
      <section className="stack" aria-labelledby="notes">
        <h2 id="notes">{t('notesTitle', { count: said.length })}</h2>
        {warnings.length > 0 && <FindingList findings={warnings} />}
        <details>
          <summary>{t('allNotes', { count: said.length - warnings.length })}</summary>
          <FindingList findings={said.filter((n) => n.severity === 'note')} />
        </details>
      </section>
    </div>
  )
}
