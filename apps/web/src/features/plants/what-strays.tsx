import type { Names, PlantContribution } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { inputNumber, percent, wholeNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'

interface Props {
  readonly answer: PlantContribution
  readonly names: Names
}

/** Whether the share of wages that is spent is the asker's own. */
export function spendingHeld({ ranges }: PlantContribution): boolean {
  return ranges !== null && !ranges.drawn.some(({ parameter }) => parameter.startsWith('household-spending.'))
}

/** What of the model strays in the ranges, and how far. */
export function WhatStrays({ answer, names }: Props) {
  const { t } = useTranslation('plants')
  const { t: figures } = useTranslation('figures')
  const { ranges, economy, householdSpendingShare } = answer
  if (!ranges) return null
  const found = (start: string) => ranges.drawn.find(({ parameter }) => parameter.startsWith(start))
  const spread = (parameter: string) => inputNumber(found(parameter)?.value ?? 0)
  const spending = found('household-spending.')?.range
  const exponent = found('region-size-exponent')?.range
  return (
    <>
      <p className="prose">
        {t('strays', {
          draws: wholeNumber(ranges.draws),
          place: placeName(economy, names, figures),
          coefficients: spread('coefficient-spread'),
          imports: spread('import-share-spread'),
          employment: spread('employment-spread'),
        })}
      </p>
      <p className="prose">
        {spending
          ? t('straysSpending', { low: percent(spending[0]), high: percent(spending[1]) })
          : t('heldSpending', { share: percent(householdSpendingShare) })}
        {exponent && ` ${t('straysExponent', { low: inputNumber(exponent[0]), high: inputNumber(exponent[1]) })}`}{' '}
        <Link to="/assumptions">{t('sources')}</Link>
      </p>
    </>
  )
}
