import type { Phase } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'

/** Name of a phase: its kind, with a number where there are several of the kind. */
export function phaseName(phase: Phase, phases: readonly Phase[], t: TFunction<'fields'>): string {
  const alike = phases.filter((p) => p.kind === phase.kind)
  const kind = t(`phase.${phase.kind}`)
  return alike.length > 1 ? t('phaseNumbered', { kind, number: alike.findIndex((p) => p.id === phase.id) + 1 }) : kind
}
