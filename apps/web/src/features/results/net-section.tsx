import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cutNames } from '../../figures/cut-names.ts'
import { codesOf, figureAt } from '../../figures/cut-reader.ts'
import { placeName } from '../../figures/place-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { cutQuery } from '../../requests/cut.ts'
import { JobShares } from './job-shares.tsx'
import { NetSentence } from './net-sentence.tsx'
import { NetShares } from './net-shares.tsx'
import { NetWaterfall } from './net-waterfall.tsx'
import { PlaceChoice } from './place-choice.tsx'

/** What leads from gross to net posts in a place, step by step, and whose shares were taken. */
export function NetSection({ run, estimate, names }: SectionProps) {
  const { t } = useTranslation('net')
  const { t: figures } = useTranslation('figures')
  const asked = useQuery(cutQuery(run.id, cutNames.netPosts))
  const cut = asked.data
  const [chosen, setPlace] = useState('')
  if (!cut) return <Waiting of={[asked]} />
  const grossOf = (place: string) => figureAt(cut, { place, effect: 'total', step: 'gross' }).value ?? 0
  const places = [...codesOf(cut, 'place')].filter((p) => p !== 'world').sort((a, b) => grossOf(b) - grossOf(a))
  const all = codesOf(cut, 'place').includes('world') ? [...places, 'world'] : places
  const place = chosen || (all[0] ?? 'world')
  // Of a region whose suppliers are not told apart the direct effect alone is known.
  const effect = figureAt(cut, { place, effect: 'total', step: 'gross' }).value === null ? 'direct' : 'total'
  const at = (step: string) => figureAt(cut, { place, effect, step })
  const [gross, net] = [at('gross'), at('net')]
  const name = placeName(place, names, figures)
  if (estimate.facts.windows.steady === null) return <p className="prose">{t('none')}</p>
  return (
    <div className="stack-wide">
      <div className="stack">
        <p className="lead" data-testid="net-sentence">
          {effect === 'direct' && t('sentenceDirect')}
          <NetSentence place={name} gross={gross} net={net} /> {t('chance')}
        </p>
        <p className="prose soft">{t('text')}</p>
      </div>
      <PlaceChoice places={all} names={names} value={place} onChange={setPlace} />
      <NetWaterfall run={run} estimate={estimate} names={names} cut={cut} place={place} effect={effect} />
      {place !== 'world' && <NetShares run={run} estimate={estimate} names={names} place={place} />}
      <JobShares run={run} estimate={estimate} names={names} />
    </div>
  )
}
