import type { Quantity } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ClaimSource } from '../../figures/claim-source.tsx'
import { type NumberStyle, valueText } from '../../figures/quantity-text.ts'
import { fieldId } from './builder-context.ts'
import { withChosen } from './own-value.ts'

interface Props {
  readonly path: string
  readonly quantity: Quantity
  readonly style: NumberStyle
  readonly onChosen: (quantity: Quantity) => void
}

/** What is said about a number, one of it chosen. */
export function ClaimChoice({ path, quantity, style, onChosen }: Props) {
  const { t } = useTranslation('fields')
  const { t: words } = useTranslation('builder')
  if (typeof quantity === 'number') return <p className="hint">{words('noClaims')}</p>
  return (
    <fieldset className="plain-fieldset">
      <legend className="small">{words('choose')}</legend>
      {quantity.claims.map((claim) => (
        <div className="claim" key={claim.id}>
          <input
            type="radio"
            id={`${fieldId(path)}-${claim.id}`}
            name={fieldId(path)}
            checked={claim.id === quantity.chosen}
            onChange={() => onChosen(withChosen(quantity, claim.id))}
          />
          <label htmlFor={`${fieldId(path)}-${claim.id}`} className="stack-tight">
            <span>
              <strong>{valueText(claim.value, style, t)}</strong>{' '}
              <span className="small">
                <ClaimSource claim={claim} />, {t(`confidence.${claim.confidence}`)}
              </span>
            </span>
            {claim.note && (
              <span className="hint">
                <bdi>{claim.note}</bdi>
              </span>
            )}
          </label>
        </div>
      ))}
    </fieldset>
  )
}
