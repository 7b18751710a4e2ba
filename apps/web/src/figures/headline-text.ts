import type { Estimate, Names } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { buildingJobYears, hostEconomies, steadyPosts } from './criteria.ts'
import type { Figure } from './cut-reader.ts'
import { aboutText, rangeText } from './figure-text.ts'
import { placeName } from './place-name.ts'

type Words = TFunction<'figures'>
const list = new Intl.ListFormat('en', { type: 'conjunction' })
const worthSaying = (figure: Figure) => (figure.value ?? 0) >= 0.5

/** What is said of one place, and the figure that says it. */
export interface HeadlinePhrase {
  readonly figure: Figure
  readonly text: string
}

function phrase(kind: 'place' | 'buildingPlace', figure: Figure, place: string, t: Words): HeadlinePhrase {
  const [about, range] = [aboutText(figure, t), rangeText(figure, t)]
  const text = range ? t(`headline.${kind}`, { about, place, range }) : t(`headline.${kind}WithoutRange`, { about, place })
  return { figure, text }
}

/** What the project brings, place by place: posts in operation, job-years of building. Kinds are never mixed. */
export function headlinePhrases(
  estimate: Estimate,
  names: Names | undefined,
  t: Words,
): Readonly<Record<'operation' | 'building', readonly HeadlinePhrase[]>> {
  const phrases = (kind: 'place' | 'buildingPlace', figureOf: (place: string) => Figure) =>
    hostEconomies(estimate)
      .map((place) => ({ place, figure: figureOf(place) }))
      .filter(({ figure }) => worthSaying(figure))
      .map(({ place, figure }) => phrase(kind, figure, placeName(place, names, t), t))
  return {
    operation: phrases('place', (place) => steadyPosts(estimate, place)),
    building: phrases('buildingPlace', (place) => buildingJobYears(estimate, place)),
  }
}

/** The same in two sentences. */
export function headlineText(estimate: Estimate, names: Names | undefined, t: Words): { operation: string; building: string } {
  const { operation, building } = headlinePhrases(estimate, names, t)
  const places = (phrases: readonly HeadlinePhrase[]) => list.format(phrases.map(({ text }) => text))
  return {
    operation: operation.length > 0 ? t('headline.operation', { places: places(operation) }) : t('headline.none'),
    building: building.length > 0 ? t('headline.building', { places: places(building) }) : '',
  }
}
