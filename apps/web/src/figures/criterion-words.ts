import type { Criterion, Names } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { aboutNumber, inputNumber, percent, threeDigits } from './numbers.ts'
import { placeName } from './place-name.ts'

type Words = TFunction<'criteria'>

/** A headline figure by its code, its unit and what is better. */
export interface CriterionHead {
  readonly name: string
  readonly unit: string
  readonly better: Criterion['better']
}

/** Code of a figure without its place: posts_steady_net for posts.steady.net.UKR. */
function kindOf(code: string): { readonly key: string; readonly place: string | undefined } {
  const parts = code.split('.')
  return parts.length > 3 || parts[0]?.startsWith('public-')
    ? { key: parts.slice(0, -1).join('_'), place: parts.at(-1) }
    : { key: parts.join('_'), place: undefined }
}

/** "net posts in normal operation (Ukraine)", as it stands inside a sentence. */
export function criterionPhrase(code: string, names: Names, t: Words, figures: TFunction<'figures'>): string {
  const { key, place } = kindOf(code)
  const what = t(`kind.${key as 'posts_steady_net'}`, { defaultValue: code })
  if (place === undefined) return what
  const where = place === 'all' ? t('allPayers') : placeName(place, names, figures)
  return t('inPlace', { what, place: where })
}

/** The same as a heading or a row begins. */
export function criterionName(code: string, names: Names, t: Words, figures: TFunction<'figures'>): string {
  const phrase = criterionPhrase(code, names, t, figures)
  return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1)
}

const counted = new Set(['posts', 'job-years', 'FTE', 'units'])
/** Figures that are counted: more of them, never a higher level. */
export const isCounted = (unit: string): boolean => counted.has(unit)

/** The number of a headline figure as exactly as an estimate bears. */
export function criterionNumber(value: number, unit: string): string {
  if (unit === 'share') return percent(value)
  return unit.startsWith('million') ? threeDigits(value) : aboutNumber(value)
}

/** "EUR of 2025" for "million EUR, prices of 2025; …": what a table of public money is in. */
export function pricedMoney(unit: string, t: Words): string {
  const [, currency, year] = /(\w{3}), prices of (\d{4})/.exec(unit) ?? []
  return currency && year ? t('unit.money', { currency, year }) : unit
}

/** Unit of a headline figure in words. */
export function criterionUnit(unit: string, t: Words): string {
  const [, basicCurrency, basicYear] = /^million (\w{3}) of (\d{4}), basic prices$/.exec(unit) ?? []
  if (basicCurrency && basicYear) return t('unit.millionsBasic', { currency: basicCurrency, year: basicYear })
  const [, currency, year] = /^million (\w{3}), prices of (\d{4})$/.exec(unit) ?? []
  if (currency && year) return t('unit.millions', { currency, year })
  const [, each, eachYear, what] = /^(\w{3}), prices of (\d{4}), a (post|job-year)$/.exec(unit) ?? []
  if (each && eachYear) return t(what === 'post' ? 'unit.perPost' : 'unit.perJobYear', { currency: each, year: eachYear })
  return t(`unit.${unit as 'posts'}`, { defaultValue: unit })
}

/** A headline figure with its unit: "1,200 posts". */
export const criterionAmount = (value: number, unit: string, t: Words): string =>
  unit === 'share' ? percent(value) : t('amount', { number: criterionNumber(value, unit), unit: criterionUnit(unit, t) })

/** A figure that somebody asks for, as it was asked: "1,320 posts". */
export function askedAmount(value: number, unit: string, t: Words): string {
  if (unit === 'share') return percent(value)
  return t('amount', { number: inputNumber(value), unit: criterionUnit(unit, t) })
}
