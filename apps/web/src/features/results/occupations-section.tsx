import type { Window } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cutNames } from '../../figures/cut-names.ts'
import { codesOf, figureAt } from '../../figures/cut-reader.ts'
import { OccupationLink } from '../../figures/occupation-link.tsx'
import { OwnNames } from '../../figures/own-names.tsx'
import { finestPlaces, placeName } from '../../figures/place-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useSourceLine } from '../../figures/source-line.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { cutQuery } from '../../requests/cut.ts'
import { RankedFigures } from './ranked-figures.tsx'
import { firstWindow, WindowChoice } from './window-choice.tsx'

/** Kinds of jobs that the project itself offers, by place. */
export function OccupationsSection({ run, estimate, names }: SectionProps) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const source = useSourceLine(run)
  const [window, setWindow] = useState<Window>(firstWindow(estimate))
  const asked = useQuery(cutQuery(run.id, cutNames.occupations))
  const cut = asked.data
  if (!cut) return <Waiting of={[asked]} />
  const places = finestPlaces(codesOf(cut, 'place'), names).map((place) => ({
    place,
    items: codesOf(cut, 'occupation')
      .map((code) => ({
        key: code,
        label: names.occupations[code] ?? code,
        link: <OccupationLink occupation={code} place={place} names={names} />,
        figure: figureAt(cut, { place, occupation: code, window }),
      }))
      .filter((i) => (i.figure.value ?? 0) >= 0.5)
      .sort((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0)),
  }))
  const shown = places.filter((p) => p.items.length > 0)
  return (
    <div className="stack-wide">
      <p className="prose">{t('occupationsText')}</p>
      <WindowChoice estimate={estimate} value={window} onChange={setWindow} />
      {shown.length === 0 && <p>{t('noPostsThen')}</p>}
      {shown.map(({ place, items }) => (
        <RankedFigures
          key={place}
          title={t('occupationsTitle', { place: placeName(place, names, figures), occupation: (items[0]?.label ?? '').toLowerCase() })}
          unit={t('rankedUnit', { window: figures(`window.${window}`) })}
          source={source}
          what={t('jobYearsOf', { place: placeName(place, names, figures), window: figures(`window.${window}`) })}
          column={t('column.occupation')}
          items={items}
          drawn={25}
        />
      ))}
      <OwnNames names={names} kinds={['occupations']} />
    </div>
  )
}
