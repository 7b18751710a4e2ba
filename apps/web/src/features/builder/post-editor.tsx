import type { Post } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { placeName } from '../../figures/place-name.ts'
import { quantityText, quantityUnit } from '../../figures/quantity-text.ts'
import { fieldId, useBuilder } from './builder-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { CodeField } from './code-field.tsx'
import { LineFrame } from './line-frame.tsx'
import { QuantityField } from './quantity-field.tsx'
import { TextField } from './text-field.tsx'

interface Props {
  readonly path: string
  readonly post: Post
  readonly onRemove: () => void
}

/** One kind of posts. */
export function PostEditor({ path, post, onRemove }: Props) {
  const { t } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const { names, scenario, set } = useBuilder()
  const count = `${quantityText(post.count, 'plain', t)} ${quantityUnit('count', post.basis, scenario.currency, t)}`
  const wage = `${quantityText(post.monthlyWage, 'plain', t)} ${scenario.currency}`
  return (
    <LineFrame
      path={path}
      title={names.occupations[post.occupation] ?? post.occupation}
      detail={`${count} · ${placeName(post.place, names, figures)} · ${wage}`}
      onRemove={onRemove}
    >
      {() => (
        <>
          <div className="halves">
            <CodeField path={`${path}/occupation`} label={t('label.occupation')} kind="occupations" />
            <CodeField path={`${path}/place`} label={t('label.place')} kind="places" />
            <QuantityField path={`${path}/count`} field="count" basis={post.basis} />
            <ChoiceField
              path={`${path}/basis`}
              label={t('label.basis')}
              options={(['at-capacity', 'per-unit'] as const).map((value) => ({ value, label: t(`postBasis.${value}`) }))}
            />
            <QuantityField path={`${path}/monthlyWage`} field="monthlyWage" />
            <QuantityField path={`${path}/ftePerHead`} field="ftePerHead" missing={1} />
            <QuantityField path={`${path}/from`} field="postFrom" missing={0} />
          </div>
          <label className="row">
            <input
              type="checkbox"
              id={fieldId(`${path}/retrainable`)}
              checked={post.retrainable}
              onChange={(event) => set(`${path}/retrainable`, event.target.checked)}
            />
            {t('label.retrainable')}
          </label>
          <TextField path={`${path}/note`} label={t('label.notes')} type="long" optional />
        </>
      )}
    </LineFrame>
  )
}
