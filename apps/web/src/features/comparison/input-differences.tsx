import type { Names } from '@shiftwork/contracts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { isShare, plausibleText, quantityLabel, quantityText, quantityUnit } from '../../figures/quantity-text.ts'
import type { Compared } from './compared.ts'
import { type InputDifference, inputDifferences } from './input-difference-rows.ts'

/** Inputs that are not the same: why the results differ. */
export function InputDifferences({ compared, names }: { readonly compared: readonly Compared[]; readonly names: Names }) {
  const { t } = useTranslation('comparison')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const rows = useMemo(() => inputDifferences(compared.map((c) => c.scenario)), [compared])
  const label = (row: InputDifference) => quantityLabel(row.input, names, fields, figures)
  const columns: Column<InputDifference>[] = [
    { id: 'input', title: t('column.input'), cell: label, sortBy: label },
    ...compared.map(
      (c, i): Column<InputDifference> => ({
        id: c.letter,
        title: c.letter,
        cell: (row) => {
          const q = row.values[i]
          if (!q) return <span className="soft">{t('notThere')}</span>
          const share = isShare(q.field, q.basis)
          const range = plausibleText(q.quantity, share, fields)
          return (
            <>
              {quantityText(q.quantity, share, fields)}{' '}
              <span className="soft">{share ? '' : quantityUnit(q.field, q.basis, c.scenario.currency, fields)}</span>
              {range && <div className="soft small">{range}</div>}
            </>
          )
        },
      }),
    ),
  ]
  return (
    <section className="stack" aria-labelledby="inputs">
      <h2 id="inputs">{t('inputsTitle', { count: rows.length })}</h2>
      {rows.length === 0 ? <p>{t('inputsSame')}</p> : <DataTable caption={t('inputsCaption')} columns={columns} rows={rows} />}
    </section>
  )
}
