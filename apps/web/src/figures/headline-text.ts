import type { Estimate, Names, Window } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { criterionFigure, headlinePlaces } from './criteria.ts'
import type { Figure } from './cut-reader.ts'
import { aboutText, rangeText } from './figure-text.ts'
import { placeName } from './place-name.ts'

type Words = TFunction<'figures'>
const list = new Intl.ListFormat('en', { type: 'conjunction' })
const mostPlaces = 3
const smallestShare = 0.03

function phrase(kind: 'place' | 'buildingPlace', figure: Figure, place: string, t: Words): string {
  const [about, range] = [aboutText(figure, t), rangeText(figure, t)]
  return range ? t(`headline.${kind}`, { about, place, range }) : t(`headline.${kind}WithoutRange`, { about, place })
}

/** Places worth a place in the headline: an economy rather than its regions, and not the very small ones. */
export function headlineEconomies(estimate: Estimate, names: Names | undefined, window: Window) {
  const all = headlinePlaces(estimate, window).filter((p) => names?.regions[p.place] === undefined && !p.place.endsWith('-rest'))
  const largest = all[0]?.figure.value ?? 0
  return all.filter((p) => (p.figure.value ?? 0) >= smallestShare * largest).slice(0, mostPlaces)
}

/** The window that a headline speaks of: normal operation, or the fullest year where there is none. */
export function headlineWindow(estimate: Estimate): Window {
  return estimate.facts.windows.steady ? 'steady' : 'peak'
}

/** What the project brings, in two sentences: posts in operation, job-years of building. Kinds are never mixed. */
export function headlineText(estimate: Estimate, names: Names | undefined, t: Words): { operation: string; building: string } {
  const window = headlineWindow(estimate)
  const places = headlineEconomies(estimate, names, window)
  const operation = places.map((p) => phrase('place', p.figure, placeName(p.place, names, t), t))
  const building = places
    .map((p) => ({
      place: p.place,
      figure: criterionFigure(estimate, { kind: 'job-years', window: 'construction', effect: 'total', place: p.place }),
    }))
    .filter((p) => (p.figure.value ?? 0) >= 0.5)
    .map((p) => phrase('buildingPlace', p.figure, placeName(p.place, names, t), t))
  return {
    operation:
      operation.length > 0
        ? t(`headline.${window === 'steady' ? 'operation' : 'fullest'}`, { places: list.format(operation) })
        : t('headline.none'),
    building: building.length > 0 ? t('headline.building', { places: list.format(building) }) : '',
  }
}
