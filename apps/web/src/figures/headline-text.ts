import type { Estimate, Names } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { buildingJobYears, hostEconomies, hostRegions, steadyPosts } from './criteria.ts'
import type { Figure } from './cut-reader.ts'
import { aboutText, rangeText } from './figure-text.ts'
import { listText } from './list-text.ts'
import { placeName } from './place-name.ts'
import { rounded } from './rounding.ts'

type Words = TFunction<'figures'>
const worthSaying = (figure: Figure) => (figure.value ?? 0) >= 0.5

/** What is said of one place, and the figure that says it. */
export interface HeadlinePhrase {
  readonly figure: Figure
  readonly text: string
}

function phrase(kind: 'place' | 'buildingPlace', figure: Figure, place: string, t: Words): HeadlinePhrase {
  const range = rangeText(figure, t)
  const words = { about: aboutText(figure, t), place, range, count: rounded(figure.value ?? 0) }
  const text = range ? t(`headline.${kind}`, words) : t(`headline.${kind}WithoutRange`, words)
  return { figure, text }
}

/** What is said of economies, and of the regions that are parts of them. */
export interface HeadlinePart {
  readonly places: readonly HeadlinePhrase[]
  readonly regions: readonly HeadlinePhrase[]
}

/** What the project brings, place by place: posts in operation, job-years of building. Kinds are never mixed, a region is never added to its economy. */
export function headlinePhrases(
  estimate: Estimate,
  names: Names | undefined,
  t: Words,
): Readonly<Record<'operation' | 'building', HeadlinePart>> {
  const phrases = (kind: 'place' | 'buildingPlace', codes: readonly string[], figureOf: (place: string) => Figure) =>
    codes
      .map((place) => ({ place, figure: figureOf(place) }))
      .filter(({ figure }) => worthSaying(figure))
      .map(({ place, figure }) => phrase(kind, figure, placeName(place, names, t), t))
  const part = (kind: 'place' | 'buildingPlace', figureOf: (place: string) => Figure): HeadlinePart => ({
    places: phrases(kind, hostEconomies(estimate), figureOf),
    regions: phrases(kind, hostRegions(estimate), figureOf),
  })
  return {
    operation: part('place', (place) => steadyPosts(estimate, place)),
    building: part('buildingPlace', (place) => buildingJobYears(estimate, place)),
  }
}

/** The same in sentences, as short as a card bears: regions are told of the posts alone. */
export function headlineText(estimate: Estimate, names: Names | undefined, t: Words): { operation: string; building: string } {
  const { operation, building } = headlinePhrases(estimate, names, t)
  const list = (phrases: readonly HeadlinePhrase[]) => listText(phrases.map(({ text }) => text))
  const ofRegions = operation.regions.length > 0 ? ` ${t('headline.regions', { places: list(operation.regions) })}` : ''
  return {
    operation:
      operation.places.length > 0 ? `${t('headline.operation', { places: list(operation.places) })}${ofRegions}` : t('headline.none'),
    building: building.places.length > 0 ? t('headline.building', { places: list(building.places) }) : '',
  }
}
