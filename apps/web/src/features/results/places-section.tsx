import type { Cut, Names, Window } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cutNames } from '../../figures/cut-names.ts'
import { codesOf, figureAt } from '../../figures/cut-reader.ts'
import { aboutText } from '../../figures/figure-text.ts'
import { economyOf, placeName } from '../../figures/place-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useSourceLine } from '../../figures/source-line.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { cutQuery } from '../../requests/cut.ts'
import { PlacesMap } from './places-map.tsx'
import { RankedFigures, type RankedItem } from './ranked-figures.tsx'
import { firstWindow, WindowChoice } from './window-choice.tsx'

const sums = ['world', 'rest-of-world']

/** Economies by their jobs, the largest first, each followed by its regions that are told apart. */
export function rankedPlaces(cut: Cut, where: Record<string, string>, names: Names, t: TFunction<'figures'>): RankedItem[] {
  const all = codesOf(cut, 'place').map((place) => ({ place, figure: figureAt(cut, { ...where, place }) }))
  const isRegion = (place: string) => names.regions[place] !== undefined || place.endsWith('-rest')
  const bySize = (a: (typeof all)[number], b: (typeof all)[number]) => (b.figure.value ?? -1) - (a.figure.value ?? -1)
  const item = (p: (typeof all)[number], within: boolean): RankedItem => ({
    key: p.place,
    label: placeName(p.place, names, t),
    figure: p.figure,
    within,
  })
  const counted = all.filter((p) => p.figure.value === null || Math.abs(p.figure.value) >= 0.5)
  const economies = counted.filter((p) => !isRegion(p.place) && !sums.includes(p.place)).sort(bySize)
  const rest = counted.filter((p) => p.place === 'rest-of-world')
  return [...economies, ...rest].flatMap((economy) => [
    item(economy, false),
    ...counted
      .filter((p) => isRegion(p.place) && economyOf(p.place, names) === economy.place)
      .sort(bySize)
      .map((p) => item(p, true)),
  ])
}

/** Where the jobs are. */
export function PlacesSection({ run, estimate, names }: SectionProps) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const source = useSourceLine(run)
  const [window, setWindow] = useState<Window>(firstWindow(estimate))
  const asked = useQuery(cutQuery(run.id, cutNames.places))
  const cut = asked.data
  if (!cut) return <Waiting of={[asked]} />
  const items = rankedPlaces(cut, { effect: 'total', window }, names, figures)
  const direct = rankedPlaces(cut, { effect: 'direct', window }, names, figures)
  const first = items[0]
  // The region says more than its country.
  const most = direct.find(({ within }) => within) ?? direct[0]
  return (
    <div className="stack-wide">
      <WindowChoice estimate={estimate} value={window} onChange={setWindow} />
      <PlacesMap
        items={items}
        apart={codesOf(cut, 'place')}
        names={names}
        unit={t('mapUnit', { window: figures(`window.${window}`) })}
        source={source}
        what={t('jobYears', { window: figures(`window.${window}`) })}
      />
      <RankedFigures
        title={first ? t('placesTitle', { place: first.label }) : t('noneEstimated')}
        unit={t('rankedUnit', { window: figures(`window.${window}`) })}
        source={source}
        what={t('jobYears', { window: figures(`window.${window}`) })}
        column={t('column.place')}
        items={items}
      />
      <RankedFigures
        title={most ? t('directTitle', { place: most.label, about: aboutText(most.figure, figures) }) : t('noneEstimated')}
        unit={t('rankedUnit', { window: figures(`window.${window}`) })}
        source={source}
        what={t('jobYearsOf', { place: figures('effectShort.direct'), window: figures(`window.${window}`) })}
        column={t('column.place')}
        items={direct}
      />
      <p className="soft prose">{t('placesText')}</p>
    </div>
  )
}
