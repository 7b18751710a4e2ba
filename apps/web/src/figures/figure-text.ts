import type { TFunction } from 'i18next'
import type { Figure } from './cut-reader.ts'
import { aboutNumber } from './numbers.ts'

type Words = TFunction<'figures'>
type Ranged = Pick<Figure, 'value' | 'low' | 'high'>

/** "about 1,600", "fewer than 1", "not estimated". */
export function aboutText(figure: Pick<Figure, 'value'>, t: Words): string {
  if (figure.value === null) return t('notEstimated')
  if (Math.abs(figure.value) < 0.5) return t('fewerThanOne')
  return t('about', { number: aboutNumber(figure.value) })
}

/** "1,300 to 2,000"; empty without a range, or where its ends are the same at the digits shown. */
export function rangeText(figure: Ranged, t: Words): string {
  if (figure.low === null || figure.high === null) return ''
  const [low, high] = [aboutNumber(figure.low), aboutNumber(figure.high)]
  return low === high ? '' : t('range', { low, high })
}

/** "about 1,600 (8 chances in 10: 1,300 to 2,000)". */
export function figureText(figure: Ranged, t: Words): string {
  const range = rangeText(figure, t)
  return range && figure.value !== null ? t('aboutWithRange', { about: aboutText(figure, t), range }) : aboutText(figure, t)
}
