import type { Pool } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { fieldId, useBuilder } from './builder-context.ts'
import { MonthField } from './month-field.tsx'
import { QuantityField } from './quantity-field.tsx'

/** When people become available, and how many. */
export function PoolJoins({ path, joins }: { readonly path: string; readonly joins: Pool['joins'] }) {
  const { t } = useTranslation('workforce')
  const { t: fields } = useTranslation('fields')
  const { set } = useBuilder()
  const next = Math.max(-1, ...joins.map(({ month }) => month ?? 0)) + 1
  return (
    <fieldset className="plain-fieldset stack" id={fieldId(path)} tabIndex={-1}>
      <legend className="label">{t('joins')}</legend>
      {joins.map(({ month }, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a month may stand twice while it is written
        <div key={k} className="halves">
          <MonthField path={`${path}/${k}/month`} label={fields('label.joinMonth')} />
          <div className="stack-tight">
            <QuantityField path={`${path}/${k}/people`} field="joinPeople" />
            {joins.length > 1 && (
              <div>
                <button
                  type="button"
                  className="button"
                  data-kind="quiet"
                  onClick={() =>
                    set(
                      path,
                      joins.filter((_, i) => i !== k),
                    )
                  }
                >
                  {t('removeMonth', { month })}
                </button>
              </div>
            )}
          </div>
        </div>
      ))}
      <div>
        <button type="button" className="button" onClick={() => set(path, [...joins, { month: next, people: 0 }])}>
          {t('addMonth')}
        </button>
      </div>
    </fieldset>
  )
}
