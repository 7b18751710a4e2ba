import type { Finding, Names } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { percent, threeDigits, yearNumber } from './numbers.ts'
import { placeName } from './place-name.ts'

const writerOf = (key: string) => (/^(?!.*per).*year$/i.test(key) ? yearNumber : /share/i.test(key) ? percent : threeDigits)

/** A finding with names in the place of codes and numbers as a reader writes them; its text is made from it afterwards. */
export function namedFinding(finding: Finding, names: Names, t: TFunction<'figures'>): Finding {
  const named = ([key, value]: [string, string | number | null]): [string, string | number | null] => {
    if (typeof value === 'number') return [key, writerOf(key)(value)]
    if (value === null) return [key, value]
    if (key === 'economy' || key === 'place' || key === 'buyer') return [key, placeName(value, names, t)]
    if (key === 'industry' || key === 'product') return [key, names.industries[value] ?? value]
    return [key, key === 'occupation' ? (names.occupations[value] ?? value) : value]
  }
  return { ...finding, values: Object.fromEntries(Object.entries(finding.values).map(named)) }
}
