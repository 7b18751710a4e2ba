import type { Window } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hostEconomies } from '../../figures/criteria.ts'
import { cutNames } from '../../figures/cut-names.ts'
import { codesOf, figureAt } from '../../figures/cut-reader.ts'
import { OwnNames } from '../../figures/own-names.tsx'
import { placeName } from '../../figures/place-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useSourceLine } from '../../figures/source-line.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { cutQuery } from '../../requests/cut.ts'
import { PlaceChoice } from './place-choice.tsx'
import { RankedFigures } from './ranked-figures.tsx'
import { firstWindow, WindowChoice } from './window-choice.tsx'

/** In which industries the jobs are, place by place. */
export function IndustriesSection({ run, estimate, names }: SectionProps) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const source = useSourceLine(run)
  const [window, setWindow] = useState<Window>(firstWindow(estimate))
  const [place, setPlace] = useState(hostEconomies(estimate)[0] ?? 'world')
  const asked = useQuery(cutQuery(run.id, cutNames.industries))
  const cut = asked.data
  if (!cut) return <Waiting of={[asked]} />
  const items = codesOf(cut, 'industry')
    .map((industry) => ({
      key: industry,
      label: industry === 'plant' ? t('thePlant') : (names.industries[industry] ?? industry),
      figure: figureAt(cut, { place, industry, window, effect: 'total' }),
    }))
    .filter((i) => (i.figure.value ?? 0) >= 0.5)
    .sort((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0))
  const first = items[0]
  return (
    <div className="stack-wide">
      <div className="halves">
        <PlaceChoice places={codesOf(cut, 'place')} names={names} value={place} onChange={setPlace} />
        <WindowChoice estimate={estimate} value={window} onChange={setWindow} />
      </div>
      <RankedFigures
        title={first ? t('industriesTitle', { place: placeName(place, names, figures), industry: first.label }) : t('noneEstimated')}
        unit={t('rankedUnit', { window: figures(`window.${window}`) })}
        source={source}
        what={t('jobYearsOf', { place: placeName(place, names, figures), window: figures(`window.${window}`) })}
        column={t('column.industry')}
        items={items}
      />
      <p className="soft prose">{t('industriesText')}</p>
      <OwnNames names={names} kinds={['industries']} />
    </div>
  )
}
