import type { SpendingLine } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { percent } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { quantityText, quantityUnit, styleOf } from '../../figures/quantity-text.ts'
import { centralOf } from '../../figures/quantity-value.ts'
import { useBuilder } from './builder-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { CodeField } from './code-field.tsx'
import { LineFrame } from './line-frame.tsx'
import { OriginEditor } from './origin-editor.tsx'
import { QuantityField } from './quantity-field.tsx'
import { TextField } from './text-field.tsx'

interface Props {
  readonly path: string
  readonly line: SpendingLine
  readonly onRemove: () => void
}

/** What a closed line says: amount and origin. */
function useGist(line: SpendingLine): string {
  const { t } = useTranslation('builder')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const { names, scenario } = useBuilder()
  const style = styleOf('amount', line.basis)
  const amount = `${quantityText(line.amount, style, fields)} ${style === 'share' ? fields('amountUnit.share-of-revenue').replace('% ', '') : quantityUnit('amount', line.basis, scenario.currency, fields)}`
  const origin =
    line.origin === 'default'
      ? t('gistDefault')
      : Object.entries(line.origin)
          .map(([place, q]) => `${placeName(place, names, figures)} ${percent(centralOf(q) ?? 0)}`)
          .join(', ')
  return `${amount} · ${origin}`
}

/** One line of spending. */
export function SpendingLineEditor({ path, line, onRemove }: Props) {
  const { t } = useTranslation('fields')
  const { names } = useBuilder()
  const profiles = typeof line.profile === 'string' ? (['even', 'front', 's-curve'] as const) : null
  return (
    <LineFrame path={path} title={names.industries[line.product] ?? line.product} detail={useGist(line)} onRemove={onRemove}>
      {() => (
        <>
          <div className="halves">
            <CodeField path={`${path}/product`} label={t('label.product')} kind="industries" />
            <CodeField path={`${path}/buyer`} label={t('label.buyer')} kind="places" />
            <QuantityField path={`${path}/amount`} field="amount" basis={line.basis} />
            <ChoiceField
              path={`${path}/basis`}
              label={t('label.basis')}
              options={(['total', 'per-month', 'per-unit', 'share-of-revenue'] as const).map((value) => ({
                value,
                label: t(`basis.${value}`),
              }))}
            />
            <ChoiceField
              path={`${path}/price`}
              label={t('label.priceKind')}
              options={(['basic', 'purchaser'] as const).map((value) => ({ value, label: t(`priceKind.${value}`) }))}
            />
            {profiles ? (
              <ChoiceField
                path={`${path}/profile`}
                label={t('label.profile')}
                options={profiles.map((value) => ({ value, label: t(`profile.${value}`) }))}
              />
            ) : (
              <p className="hint">{t('profile.own')}</p>
            )}
          </div>
          <OriginEditor path={`${path}/origin`} line={line} />
          <TextField path={`${path}/note`} label={t('label.notes')} type="long" optional />
        </>
      )}
    </LineFrame>
  )
}
