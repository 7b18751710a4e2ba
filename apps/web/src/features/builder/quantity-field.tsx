import type { Quantity } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NumberInput } from '../../components/number-input.tsx'
import { ClaimSource } from '../../figures/claim-source.tsx'
import { plausibleText, quantityUnit, styleOf, valueText } from '../../figures/quantity-text.ts'
import { chosenClaim } from '../../figures/quantity-value.ts'
import type { FieldName } from '../../figures/scenario-quantities.ts'
import { useBuilder } from './builder-context.ts'
import { ClaimChoice } from './claim-choice.tsx'
import { FieldFindings, useFieldState } from './field-frame.tsx'
import { withOwnValue, withRangeAlong } from './own-value.ts'
import { getAt } from './pointer.ts'
import { RangeInputs } from './range-inputs.tsx'

interface Props {
  readonly path: string
  readonly field: FieldName
  readonly label?: string
  readonly basis?: string
  readonly hint?: string
  /** What stands where the scenario leaves the field out. */
  readonly missing?: number
}

/** A number with its unit, where it comes from, its plausible range, and what else is said about it. */
export function QuantityField({ path, field, label, basis, hint, missing }: Props) {
  const { t } = useTranslation('fields')
  const { t: words } = useTranslation('builder')
  const { scenario, set } = useBuilder()
  const { id, faulty, describedBy } = useFieldState(path)
  const quantity = (getAt(scenario, path) ?? missing ?? null) as Quantity
  const style = styleOf(field, basis)
  const claim = quantity === null ? undefined : chosenClaim(quantity)
  const bare = typeof quantity === 'number' ? quantity : typeof claim?.value === 'number' ? claim.value : null
  const own = { title: words('ownTitle') }
  const [rangeMoved, setRangeMoved] = useState(false)
  const write = (next: Quantity, before: number | null) => {
    const along = withRangeAlong(next, before)
    setRangeMoved(along !== next)
    set(path, along)
  }
  return (
    <div className="field">
      <NumberInput
        id={id}
        label={label ?? t(`label.${field}`)}
        value={bare}
        style={style}
        unit={style === 'share' ? '' : quantityUnit(field, basis, scenario.currency, t)}
        faulty={faulty}
        describedBy={describedBy ?? `${id}-source`}
        onChange={(value) =>
          value === null ? set(path, null) : write(withOwnValue(quantity, value, own), style === 'share' ? null : bare)
        }
      />
      {hint && <span className="hint">{hint}</span>}
      {claim && typeof claim.value === 'object' && <span>{words('drawnFrom', { value: valueText(claim.value, style, t) })}</span>}
      <span className="hint" id={`${id}-source`}>
        {claim ? <ClaimSource claim={claim} /> : t('said.own')}
        {claim && (
          <>
            {', '}
            <span className={claim.confidence === 'low' ? 'note-text' : undefined}>{t(`confidence.${claim.confidence}`)}</span>
          </>
        )}
        {quantity !== null && plausibleText(quantity, style, t) && ` · ${words('plausible', { range: plausibleText(quantity, style, t) })}`}
      </span>
      {rangeMoved && (
        <span className="note-text small" role="status">
          {words('rangeMoved')}
        </span>
      )}
      <FieldFindings path={path} />
      {quantity !== null && (
        <details>
          <summary className="small">
            {words('claims', { count: typeof quantity === 'number' ? 0 : quantity.claims.length - 1 })}
            <span className="hidden-but-read"> {label ?? t(`label.${field}`)}</span>
          </summary>
          <ClaimChoice path={path} quantity={quantity} style={style} onChosen={(next) => write(next, null)} />
          <RangeInputs path={path} quantity={quantity} style={style} />
        </details>
      )}
    </div>
  )
}
