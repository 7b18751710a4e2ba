import type { Finding, Names } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { listText } from './list-text.ts'
import { aboutPercent, percent, threeDigits, yearNumber } from './numbers.ts'
import { placeName } from './place-name.ts'

/** Of less than a tenth a third digit says nothing. */
const shareOf = (share: number): string => (Math.abs(share) < 0.1 ? aboutPercent(share) : percent(share))
const writerOf = (key: string) => (/^(?!.*per).*year$/i.test(key) ? yearNumber : /share/i.test(key) ? shareOf : threeDigits)

/** Openings and industries come as codes in a row: "1323 UA-46, 2142 UA-46" becomes the names of the occupations, place by place. */
function namedRow(key: 'openings' | 'industries', codes: string, names: Names, t: TFunction<'figures'>): string {
  const each = codes.split(', ')
  if (key === 'industries') return listText(each.map((code) => names.industries[code] ?? code))
  const byPlace = Map.groupBy(each, (opening) => opening.split(' ')[1] ?? '')
  const said = ([place, own]: [string, string[]]) =>
    t('inPlace', {
      place: placeName(place, names, t),
      what: listText(own.map((opening) => names.occupations[opening.split(' ')[0] ?? ''] ?? opening)),
    })
  return [...byPlace].map(said).join('; ')
}

/** A finding with names in the place of codes and numbers as a reader writes them; its text is made from it afterwards. */
export function namedFinding(finding: Finding, names: Names, t: TFunction<'figures'>): Finding {
  const named = ([key, value]: [string, string | number | null]): [string, string | number | null] => {
    if (typeof value === 'number') return [key, writerOf(key)(value)]
    if (value === null) return [key, value]
    if (key === 'economy' || key === 'place' || key === 'buyer') return [key, placeName(value, names, t)]
    if (key === 'industry' || key === 'product') return [key, names.industries[value] ?? value]
    if (key === 'openings' || key === 'industries') return [key, namedRow(key, value, names, t)]
    return [key, key === 'occupation' ? (names.occupations[value] ?? value) : value]
  }
  return { ...finding, values: Object.fromEntries(Object.entries(finding.values).map(named)) }
}
