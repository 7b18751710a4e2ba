import type { Parameter } from '@shiftwork/contracts'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parameterRows } from '../../figures/assumption-rows.ts'
import { AssumptionTable } from '../../figures/assumption-table.tsx'

/** Parameters of the model with every claim; a search narrows them. */
export function ParameterList({ parameters }: { readonly parameters: readonly Parameter[] }) {
  const { t } = useTranslation('data')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const [wish, setWish] = useState('')
  const sought = useDeferredValue(wish.trim().toLowerCase())
  const rows = useMemo(
    () =>
      parameterRows(
        parameters.filter((p) => `${p.term} ${p.path}`.toLowerCase().includes(sought)),
        { fields, figures },
      ),
    [parameters, sought, fields, figures],
  )
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor="search">{t('search')}</label>
        <input id="search" type="search" value={wish} onChange={(event) => setWish(event.target.value)} />
      </div>
      <AssumptionTable caption={t('assumptionsCaption', { count: rows.length })} rows={rows} />
    </div>
  )
}
