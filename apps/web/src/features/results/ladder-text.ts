import type { Estimate } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { wholeNumber } from '../../figures/numbers.ts'
import type { LadderRow } from './net-ladder.ts'

/** Said of estimates whose scenario names no threat: nothing is taken off then. */
const withoutThreats = ['supply-and-disruption-not-modelled', 'disruption-not-modelled']

/** Gross and net stand for themselves; the others are steps between them. */
export const isSum = ({ step }: LadderRow): boolean => step === 'gross' || step === 'net'

/** Rows of the ladder from gross to net in words: a sum as it is, a step with its sign, what is not estimated by its name. */
export function useLadderText(estimate: Estimate) {
  const { t } = useTranslation('net')
  const missing = estimate.notes.some((n) => withoutThreats.includes(n.code)) ? ['disruption'] : []
  const unknown = (row: LadderRow) => row.shown === null || (missing.includes(row.step) && row.shown === 0)
  const text = (row: LadderRow) => {
    if (row.shown === null) return t('notModelled')
    if (unknown(row)) return t('noThreat')
    const value = row.shown ?? 0
    if (isSum(row)) return wholeNumber(value)
    return value < 0 ? t('minus', { number: wholeNumber(-value) }) : value > 0 ? t('plus', { number: wholeNumber(value) }) : wholeNumber(0)
  }
  return { text, unknown, name: (row: LadderRow) => t(`step.${row.step}`) }
}
