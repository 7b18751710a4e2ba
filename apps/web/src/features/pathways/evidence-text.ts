import type { TransitionRow } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { inputNumber, percent } from '../../figures/numbers.ts'

/** Whether more speaks for a move than its skills: it is recommended, seen, or listed as related. */
export function isBacked({ evidence }: TransitionRow): boolean {
  return evidence.rome !== undefined || evidence.cps !== undefined || evidence.related !== undefined
}

/** What speaks for a move, the most official first. */
export function evidenceTexts({ evidence }: TransitionRow, t: TFunction<'pathways'>): string[] {
  const { rome, cps, related, esco } = evidence
  return [
    ...(rome ? [t(`evidence.${rome}`)] : []),
    ...(cps ? [t('evidence.cps', { share: shareText(cps.share, t) })] : []),
    ...(related === undefined ? [] : [t('evidence.related', { share: shareText(related, t) })]),
    ...(esco ? [t('evidence.esco', { held: esco.held, needed: esco.held + esco.missing })] : []),
  ]
}

const finest = 0.001

/** A share as finely as it is known: tenths of a per cent. */
export function shareText(share: number, t: TFunction<'pathways'>): string {
  return share > 0 && share < finest ? t('tinyShare', { share: percent(finest) }) : percent(Math.round(share / finest) * finest)
}

const half = 0.5
const halvesUpTo = 6

/** Months of training as finely as they are known: by halves up to half a year, then whole. */
export function monthsText(months: number, t: TFunction<'pathways'>): string {
  if (months < half) return t('shortMonths')
  return inputNumber(months < halvesUpTo ? Math.round(months / half) * half : Math.round(months))
}

/** Pay in the words of people: "12% more". */
export function payText(ratio: number | null, t: TFunction<'pathways'>): string {
  if (ratio === null) return t('payUnknown')
  const change = Math.round((ratio - 1) * 100) / 100
  if (change === 0) return t('paySame')
  return change > 0 ? t('payHigher', { share: percent(change) }) : t('payLower', { share: percent(-change) })
}
