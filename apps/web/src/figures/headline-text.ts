import type { Estimate, Names } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { buildingJobYears, hostEconomies, steadyPosts } from './criteria.ts'
import type { Figure } from './cut-reader.ts'
import { aboutText, rangeText } from './figure-text.ts'
import { placeName } from './place-name.ts'

type Words = TFunction<'figures'>
const list = new Intl.ListFormat('en', { type: 'conjunction' })
const worthSaying = (figure: Figure) => (figure.value ?? 0) >= 0.5

function phrase(kind: 'place' | 'buildingPlace', figure: Figure, place: string, t: Words): string {
  const [about, range] = [aboutText(figure, t), rangeText(figure, t)]
  return range ? t(`headline.${kind}`, { about, place, range }) : t(`headline.${kind}WithoutRange`, { about, place })
}

/** What the project brings, in two sentences: posts in operation, job-years of building. Kinds are never mixed. */
export function headlineText(estimate: Estimate, names: Names | undefined, t: Words): { operation: string; building: string } {
  const phrases = (kind: 'place' | 'buildingPlace', figureOf: (place: string) => Figure) =>
    hostEconomies(estimate)
      .map((place) => ({ place, figure: figureOf(place) }))
      .filter(({ figure }) => worthSaying(figure))
      .map(({ place, figure }) => phrase(kind, figure, placeName(place, names, t), t))
  const operation = phrases('place', (place) => steadyPosts(estimate, place))
  const building = phrases('buildingPlace', (place) => buildingJobYears(estimate, place))
  return {
    operation: operation.length > 0 ? t('headline.operation', { places: list.format(operation) }) : t('headline.none'),
    building: building.length > 0 ? t('headline.building', { places: list.format(building) }) : '',
  }
}
