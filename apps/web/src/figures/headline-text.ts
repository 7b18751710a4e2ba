import type { Estimate, Names } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { buildingJobYears, hostEconomies, steadyPosts } from './criteria.ts'
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
  const places = (phrases: readonly HeadlinePhrase[]) => listText(phrases.map(({ text }) => text))
  return {
    operation: operation.length > 0 ? t('headline.operation', { places: places(operation) }) : t('headline.none'),
    building: building.length > 0 ? t('headline.building', { places: places(building) }) : '',
  }
}
