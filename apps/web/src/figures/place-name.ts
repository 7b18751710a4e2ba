import type { Names } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'

/** Economy of a place: of a region its own, of a remainder the economy it is the remainder of. */
export function economyOf(place: string, names: Names | undefined): string {
  if (place.endsWith('-rest')) return place.slice(0, -'-rest'.length)
  return names?.regions[place]?.economy ?? place
}

/** Places without those that others of them are parts of: an economy with regions of its own is said region by region. */
export function finestPlaces(places: readonly string[], names: Names | undefined): string[] {
  return places.filter((place) => !places.some((other) => other !== place && economyOf(other, names) === place))
}

/** Name of a place; a code without a name is shown as it is. */
export function placeName(place: string, names: Names | undefined, t: TFunction<'figures'>): string {
  if (place === 'world') return t('place.world')
  if (place === 'rest-of-world') return t('place.restOfWorld')
  if (place === 'outside') return t('place.outside')
  if (place.endsWith('-rest')) return t('place.rest', { economy: names?.economies[economyOf(place, names)] ?? economyOf(place, names) })
  return names?.economies[place] ?? names?.regions[place]?.name ?? place
}
