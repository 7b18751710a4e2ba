import type { Quantity } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { NumberInput } from '../../components/number-input.tsx'
import type { NumberStyle } from '../../figures/quantity-text.ts'
import { chosenClaim } from '../../figures/quantity-value.ts'
import { fieldId, useBuilder } from './builder-context.ts'
import { withRange } from './own-value.ts'

interface Props {
  readonly path: string
  readonly quantity: Quantity
  readonly style: NumberStyle
}

/** The range held plausible around a chosen number: what the estimate draws from. */
export function RangeInputs({ path, quantity, style }: Props) {
  const { t } = useTranslation('builder')
  const { set } = useBuilder()
  const own = { title: t('ownTitle') }
  const claim = chosenClaim(quantity)
  if (claim && typeof claim.value === 'object') return null
  const value = typeof quantity === 'number' ? quantity : typeof claim?.value === 'number' ? claim.value : 0
  const range = typeof quantity === 'number' ? undefined : quantity.range
  const id = fieldId(path)
  if (!range)
    return (
      <button type="button" className="button" data-kind="quiet" onClick={() => set(path, withRange(quantity, [value, value], own))}>
        {t('addRange')}
      </button>
    )
  return (
    <div className="input-row">
      <NumberInput
        id={`${id}-low`}
        label={t('rangeLow')}
        value={range[0]}
        style={style}
        short
        onChange={(low) => low !== null && set(path, withRange(quantity, [low, range[1]], own))}
      />
      <NumberInput
        id={`${id}-high`}
        label={t('rangeHigh')}
        value={range[1]}
        style={style}
        short
        onChange={(high) => high !== null && set(path, withRange(quantity, [range[0], high], own))}
      />
      <button type="button" className="button" data-kind="quiet" onClick={() => set(path, withRange(quantity, null, own))}>
        {t('removeRange')}
      </button>
    </div>
  )
}
