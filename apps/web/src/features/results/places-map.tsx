import type { Names } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { Choice } from '../../components/choice.tsx'
import { type MapShape, type Outlines, ShapeMap, stepColour } from '../../components/map/shape-map.tsx'
import { figureText } from '../../figures/figure-text.ts'
import { aboutNumber } from '../../figures/numbers.ts'
import { economyOf, placeName } from '../../figures/place-name.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { mapSteps, stepOf } from './map-scale.ts'
import type { RankedItem } from './ranked-figures.tsx'
import { RankedTable } from './ranked-table.tsx'

const maps = { UKR: 'ukraine', FRA: 'france', world: 'world' } as const
type MapName = keyof typeof maps

/** Each map is a file of its own, loaded when it is shown. */
const loaders: Readonly<Record<MapName, () => Promise<Outlines>>> = {
  UKR: async () => (await import('../../components/map/bundled/ukraine.json')).default,
  FRA: async () => (await import('../../components/map/bundled/france.json')).default,
  world: async () => (await import('../../components/map/bundled/world.json')).default,
}

interface Props {
  readonly items: readonly RankedItem[]
  /** Codes of all places that the result tells apart, those without jobs as well. */
  readonly apart: readonly string[]
  readonly names: Names
  readonly unit: string
  readonly source: string
  readonly what: string
}

/** The same places as areas: regions of the economies that have a map, and the economies of the world. */
export function PlacesMap({ items, apart, names, unit, source, what }: Props) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const { t: components } = useTranslation('components')
  const withRegions = (['UKR', 'FRA'] as const).filter((economy) => items.some((i) => i.within && economyOf(i.key, names) === economy))
  const [asked, setAsked] = useState<MapName>(withRegions[0] ?? 'world')
  const chosen = asked === 'world' || withRegions.includes(asked) ? asked : 'world'
  const drawing = useQuery({ queryKey: ['outlines', chosen], queryFn: loaders[chosen], staleTime: Number.POSITIVE_INFINITY })
  const outlines = drawing.data
  const textOf = (item: RankedItem) => components('labelled', { label: item.label, text: figureText(item.figure, figures) })
  const notApart = (label: string) => components('labelled', { label, text: t('mapNotApart') })
  const shown = shapesOf({ map: chosen, outlines, items, apart, names, textOf, notApart })
  const name = (map: MapName) => (map === 'world' ? figures('place.world') : placeName(map, names, figures))
  const steps = mapSteps.length + 1
  const range = (step: number) => {
    const [low, high] = [mapSteps[step - 1], mapSteps[step]]
    if (low === undefined) return t('mapBelow', { high: aboutNumber(high ?? 0) })
    return high === undefined
      ? t('mapAbove', { low: aboutNumber(low) })
      : t('mapBetween', { low: aboutNumber(low), high: aboutNumber(high) })
  }
  const found = foundOn(items, chosen, names)
  const title = found
    ? t('mapTitle', { place: name(chosen), largest: found.label, about: aboutNumber(found.value), total: aboutNumber(found.total) })
    : t('mapTitleNone', { place: name(chosen) })
  const legend = Array.from({ length: steps }, (_, step) => ({ label: range(step), colour: stepColour(step, steps) }))
  return (
    <div className="stack">
      <Choice
        id="map"
        label={t('mapOf')}
        value={chosen}
        onChange={(map) => setAsked(map as MapName)}
        options={[...withRegions, 'world' as const].map((map) => [map, name(map)] as const)}
      />
      <ChartFrame
        title={title}
        unit={unit}
        source={source}
        legend={legend}
        table={<RankedTable caption={title} column={t('column.place')} what={what} items={items} />}
      >
        {drawing.isError && <ProblemNotice error={drawing.error} retry={() => void drawing.refetch()} />}
        {outlines && <ShapeMap outlines={outlines} label={title} shapes={shown} steps={steps} />}
        <p className="soft small">{t(chosen === 'world' ? 'mapBlank' : 'mapHatched')}</p>
        <p className="soft small">{t('mapSource')}</p>
      </ChartFrame>
    </div>
  )
}

/** The place with most on a map, and what all places on it have together; null where nothing is known. */
export function foundOn(items: readonly RankedItem[], map: MapName, names: Names) {
  const on = items.filter(({ key, within }) => (map === 'world' ? !within : within && economyOf(key, names) === map))
  const known = on.flatMap(({ label, figure: { value } }) => (value === null || value <= 0 ? [] : [{ label, value }]))
  const [largest] = known.toSorted((a, b) => b.value - a.value)
  return largest ? { ...largest, total: known.reduce((sum, { value }) => sum + value, 0) } : null
}

interface Shown {
  readonly map: MapName
  readonly outlines: Outlines | undefined
  readonly items: readonly RankedItem[]
  readonly apart: readonly string[]
  readonly names: Names
  readonly textOf: (item: RankedItem) => string
  readonly notApart: (label: string) => string
}

/** Fill and words of each area: a region that is not told apart is hatched, a place where nothing comes stays empty. */
function shapesOf({ map, outlines, items, apart, names, textOf, notApart }: Shown): Record<string, MapShape> {
  const shapes: Record<string, MapShape> = {}
  for (const code of Object.keys(outlines?.shapes ?? {})) {
    const item = items.find(({ key }) => key === code)
    if (item) shapes[code] = { fill: stepOf(item.figure.value), text: textOf(item) }
    else if (map !== 'world' && !apart.includes(code)) shapes[code] = { fill: 'hatched', text: notApart(names.regions[code]?.name ?? code) }
  }
  return shapes
}
