import { type Distribution, employerPays, type Names, type Quantity } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { fundingShares } from './funding-quantities.ts'
import { netShareFields } from './net-shares.ts'
import { inputNumber, percent, yearNumber } from './numbers.ts'
import { phaseName } from './phase-name.ts'
import { placeName } from './place-name.ts'
import { chosenClaim } from './quantity-value.ts'
import { riskShares } from './risk-quantities.ts'
import type { FieldName, ScenarioQuantity } from './scenario-quantities.ts'
import { workforceShares } from './workforce-quantities.ts'

type Words = TFunction<'fields'>
const shares: readonly FieldName[] = ['learningRate', 'originShare', ...netShareFields, ...fundingShares, ...workforceShares, ...riskShares]

/** How a number is written: a share in per cent, a year without thousands, anything else plainly. */
export type NumberStyle = 'plain' | 'share' | 'year'

export function styleOf(field: FieldName, basis?: string): NumberStyle {
  if (field === 'priceYear') return 'year'
  return shares.includes(field) || basis === 'share-of-revenue' ? 'share' : 'plain'
}

const writers = { plain: inputNumber, share: percent, year: yearNumber } as const

function distributionText(d: Distribution, number: (value: number) => string, t: Words): string {
  switch (d.kind) {
    case 'fixed':
      return number(d.value)
    case 'uniform':
      return t('distribution.uniform', { min: number(d.min), max: number(d.max) })
    case 'triangular':
    case 'pert':
      return t('distribution.mode', { mode: number(d.mode), min: number(d.min), max: number(d.max) })
    case 'normal':
      return t('distribution.normal', { mean: number(d.mean), sd: number(d.sd) })
    case 'lognormal':
      return t('distribution.lognormal', { median: number(d.median), sd: inputNumber(d.sd) })
    case 'beta':
      return t('distribution.beta', { min: number(d.min), max: number(d.max) })
    case 'discrete':
      return t('distribution.discrete', { values: d.values.map((v) => `${number(v.value)} (${percent(v.weight)})`).join(', ') })
  }
}

/** A claimed value in words: a number, or the distribution that is drawn from. */
export function valueText(value: number | Distribution, style: NumberStyle, t: Words): string {
  const number = writers[style]
  return typeof value === 'number' ? number(value) : distributionText(value, number, t)
}

/** The value of a quantity that enters the model. */
export function quantityText(quantity: Quantity, style: NumberStyle, t: Words): string {
  if (typeof quantity === 'number') return valueText(quantity, style, t)
  const claim = chosenClaim(quantity)
  return claim ? valueText(claim.value, style, t) : t('noneChosen')
}

/** The plausible range of a quantity; empty where it has none of its own. */
export function plausibleText(quantity: Quantity, style: NumberStyle, t: Words): string {
  if (typeof quantity === 'number' || !quantity.range) return ''
  const number = writers[style]
  return t('plausible', { low: number(quantity.range[0]), high: number(quantity.range[1]) })
}

/** "Operation · Assemblers · Number of people". */
export function quantityLabel(q: ScenarioQuantity, names: Names | undefined, t: Words, figures: TFunction<'figures'>): string {
  const about = q.about
  const name =
    about && (about.kind === 'industry' ? names?.industries : about.kind === 'occupation' ? names?.occupations : undefined)?.[about.code]
  const place = q.place ? placeName(q.place, names, figures) : undefined
  const payer = q.payer === employerPays ? t('employerPays') : q.payer
  const own = about?.kind === 'payer' ? [payer, about.code].filter(Boolean).join(' ') : about && (name ?? about.code)
  const share = about?.kind === 'payer' ? undefined : payer
  return [q.phase && phaseName(q.phase, q.phases ?? [], t), own, share, t(`label.${q.field}`), place].filter(Boolean).join(' · ')
}

/** The unit of a quantity, which belongs to its field. */
export function quantityUnit(field: FieldName, basis: string | undefined, currency: string, t: Words): string {
  if (field === 'amount' && basis) return t(`amountUnit.${basis as 'total'}`, { currency })
  if (field === 'count' && basis) return t(`countUnit.${basis as 'per-unit'}`)
  return t(`unit.${field}`, { currency })
}
