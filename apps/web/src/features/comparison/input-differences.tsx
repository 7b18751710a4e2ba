import type { Names } from '@shiftwork/contracts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { plausibleText, quantityLabel, quantityText, quantityUnit, styleOf } from '../../figures/quantity-text.ts'
import type { ScenarioQuantity } from '../../figures/scenario-quantities.ts'
import type { Compared } from './compared.ts'
import { type InputDifference, inputDifferences } from './input-difference-rows.ts'

const groups = ['project', 'spending', 'origin', 'posts', 'parameters'] as const
type Group = (typeof groups)[number]

function groupOf({ field, about }: ScenarioQuantity): Group {
  if (field === 'originShare') return 'origin'
  if (about?.kind === 'occupation') return 'posts'
  if (about?.kind === 'industry') return 'spending'
  return about ? 'parameters' : 'project'
}

/** Few enough to be read at once. */
const openUpTo = 12

/** Inputs that are not the same, by what they are about: why the results differ. */
export function InputDifferences({ compared, names }: { readonly compared: readonly Compared[]; readonly names: Names }) {
  const { t } = useTranslation('comparison')
  const rows = useMemo(() => inputDifferences(compared.map((c) => c.scenario)), [compared])
  return (
    <section className="stack" aria-labelledby="inputs">
      <h2 id="inputs">{t('inputsTitle', { count: rows.length })}</h2>
      {rows.length === 0 && <p>{t('inputsSame')}</p>}
      {groups.map((group) => {
        const own = rows.filter((row) => groupOf(row.input) === group)
        if (own.length === 0) return null
        return (
          <details key={group} className="line-editor" open={own.length <= openUpTo}>
            <summary>
              <strong>{t(`group.${group}`)}</strong> <span className="soft">{t('inputsOf', { count: own.length })}</span>
            </summary>
            <DifferenceTable caption={t(`group.${group}`)} rows={own} compared={compared} names={names} />
          </details>
        )
      })}
    </section>
  )
}

interface TableProps {
  readonly caption: string
  readonly rows: readonly InputDifference[]
  readonly compared: readonly Compared[]
  readonly names: Names
}

function DifferenceTable({ caption, rows, compared, names }: TableProps) {
  const { t } = useTranslation('comparison')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const label = (row: InputDifference) => quantityLabel(row.input, names, fields, figures)
  const columns: Column<InputDifference>[] = [
    { id: 'input', title: t('column.input'), cell: label, sortBy: label },
    ...compared.map(
      (c, i): Column<InputDifference> => ({
        id: c.letter,
        title: c.letter,
        cell: (row) => <InputCell input={row.values[i]} currency={c.scenario.currency} />,
      }),
    ),
  ]
  return <DataTable caption={caption} columns={columns} rows={rows} />
}

function InputCell({ input, currency }: { readonly input: ScenarioQuantity | undefined; readonly currency: string }) {
  const { t } = useTranslation('comparison')
  const { t: fields } = useTranslation('fields')
  if (!input) return <span className="soft">{t('notThere')}</span>
  const style = styleOf(input.field, input.basis)
  const range = plausibleText(input.quantity, style, fields)
  return (
    <>
      {quantityText(input.quantity, style, fields)}{' '}
      <span className="soft">{style === 'share' ? '' : quantityUnit(input.field, input.basis, currency, fields)}</span>
      {range && <div className="soft small">{range}</div>}
    </>
  )
}
