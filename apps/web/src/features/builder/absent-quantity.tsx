import type { Quantity } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import type { FieldName } from '../../figures/scenario-quantities.ts'
import { useParameters } from '../../requests/parameters.ts'
import { fieldId, useBuilder } from './builder-context.ts'
import { FieldFindings } from './field-frame.tsx'
import { OptionalQuantity } from './optional-quantity.tsx'
import { getAt } from './pointer.ts'
import { QuantityField } from './quantity-field.tsx'

interface Props {
  readonly path: string
  readonly field: FieldName
  /** Path of the parameter that stands in while nothing is set; undefined where it is no parameter. */
  readonly parameter?: string
  /** What stands in, in words, where no parameter does. */
  readonly otherwise: string
  /** What an own number begins with. */
  readonly first: Quantity
}

/** A number that may be left out: what stands in for it, and a way to set an own one. */
export function AbsentQuantity({ path, field, parameter, otherwise, first }: Props) {
  const { t } = useTranslation('workforce')
  const { t: fields } = useTranslation('fields')
  const { scenario, set } = useBuilder()
  const model = (useParameters().data ?? []).find((p) => p.path === parameter)
  const name = <span className="hidden-but-read"> {fields(`label.${field}`)}</span>
  if (model) {
    const standIn = { chosen: model.chosen, claims: model.claims, ...(model.range ? { range: model.range } : {}) }
    const words = { standIn: t('asModel'), own: t('setOwn'), back: t('takeBack') }
    return <OptionalQuantity path={path} field={field} standIn={standIn} words={words} />
  }
  if (getAt(scenario, path) !== undefined)
    return (
      <div className="stack-tight">
        <QuantityField path={path} field={field} />
        <div>
          <button type="button" className="button" data-kind="quiet" onClick={() => set(path, undefined)}>
            {t('takeBack')}
            {name}
          </button>
        </div>
      </div>
    )
  return (
    <div className="field" id={fieldId(path)} tabIndex={-1}>
      <span className="label">{fields(`label.${field}`)}</span>
      <span className="soft">{otherwise}</span>
      <FieldFindings path={path} />
      <div>
        <button type="button" className="button" data-kind="quiet" onClick={() => set(path, first)}>
          {t('setOwn')}
          {name}
        </button>
      </div>
    </div>
  )
}
