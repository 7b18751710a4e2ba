import type { Quantity } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { plausibleText, quantityText } from '../../figures/quantity-text.ts'
import type { FieldName } from '../../figures/scenario-quantities.ts'
import { fieldId, useBuilder } from './builder-context.ts'
import { FieldFindings } from './field-frame.tsx'
import { getAt } from './pointer.ts'
import { QuantityField } from './quantity-field.tsx'

interface Props {
  readonly path: string
  readonly field: FieldName
  /** What enters while the scenario says nothing of its own; undefined while it is fetched. */
  readonly standIn: Quantity | undefined
  readonly words: { readonly standIn: string; readonly own: string; readonly back: string }
}

/** A share that a preset or the model stands in for until the scenario sets its own. */
export function OptionalQuantity({ path, field, standIn, words }: Props) {
  const { t } = useTranslation('fields')
  const { scenario, set } = useBuilder()
  const given = getAt(scenario, path) !== undefined
  const name = <span className="hidden-but-read"> {t(`label.${field}`)}</span>
  if (given)
    return (
      <div className="stack-tight">
        <QuantityField path={path} field={field} />
        <div>
          <button type="button" className="button" data-kind="quiet" onClick={() => set(path, undefined)}>
            {words.back}
            {name}
          </button>
        </div>
      </div>
    )
  const range = standIn === undefined ? '' : plausibleText(standIn, 'share', t)
  return (
    <div className="field" id={fieldId(path)} tabIndex={-1}>
      <span className="label">{t(`label.${field}`)}</span>
      <span>
        {standIn === undefined ? '' : quantityText(standIn, 'share', t)} {range && <span className="soft">({range})</span>}{' '}
        <span className="soft small">{words.standIn}</span>
      </span>
      <FieldFindings path={path} />
      <div>
        <button type="button" className="button" data-kind="quiet" disabled={standIn === undefined} onClick={() => set(path, standIn)}>
          {words.own}
          {name}
        </button>
      </div>
    </div>
  )
}
