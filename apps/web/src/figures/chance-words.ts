import type { TFunction } from 'i18next'
import { wholeNumber } from './numbers.ts'

/** Out of how many outcomes a chance is told: the fewest that come near enough. */
const denominators = [2, 3, 4, 5, 10, 20, 50, 100] as const
const nearEnough = 0.01

/** A share of outcomes as a count that can be imagined: 0.81 is 4 of 5. */
export function naturalFrequency(share: number): { readonly times: number; readonly of: number } {
  for (const of of denominators) {
    const times = Math.round(share * of)
    if (times > 0 && times < of && Math.abs(times / of - share) <= nearEnough) return { times, of }
  }
  return { times: Math.round(share * 100), of: 100 }
}

/** "in 4 of 5 outcomes"; "in every outcome" only where it is so in every one. */
export function chanceWords(share: number, t: TFunction<'uncertainty'>): string {
  if (share === 1) return t('chance.every')
  if (share === 0) return t('chance.none')
  if (share > 0.99) return t('chance.nearlyEvery')
  if (share < 0.01) return t('chance.hardlyAny')
  const { times, of } = naturalFrequency(share)
  return t('chance.some', { times: wholeNumber(times), of: wholeNumber(of) })
}
