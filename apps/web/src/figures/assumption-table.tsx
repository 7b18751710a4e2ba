import type { Claim } from '@shiftwork/contracts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../components/table/data-table.tsx'
import type { AssumptionRow } from './assumption-rows.ts'
import { ClaimSource } from './claim-source.tsx'

const levels = { low: 0, medium: 1, high: 2 } as const

/** Numbers with their range, source and confidence, and what else is said about them. Sortable. */
export function AssumptionTable({ caption, rows }: { readonly caption: string; readonly rows: readonly AssumptionRow[] }) {
  const { t } = useTranslation('data')
  const { t: fields } = useTranslation('fields')
  const columns = useMemo(
    (): Column<AssumptionRow>[] => [
      { id: 'label', title: t('column.assumption'), cell: (r) => r.label, sortBy: (r) => r.label },
      {
        id: 'value',
        title: t('column.value'),
        cell: (r) => (
          <>
            <strong>{r.value}</strong> <span className="soft">{r.unit}</span>
          </>
        ),
      },
      { id: 'range', title: t('column.range'), cell: (r) => r.range || t('noRange') },
      {
        id: 'said',
        title: t('column.source'),
        cell: (r) => (r.chosen ? <ChosenSource row={r} /> : fields('said.own')),
        sortBy: (r) => fields(`said.${r.chosen?.said ?? 'own'}`),
      },
      {
        id: 'confidence',
        title: t('column.confidence'),
        cell: (r) => (r.chosen ? <Confidence confidence={r.chosen.confidence} /> : ''),
        sortBy: (r) => (r.chosen ? levels[r.chosen.confidence] : null),
      },
      {
        id: 'others',
        title: t('column.others'),
        cell: (r) => <OtherClaims row={r} />,
        sortBy: (r) => r.others.length,
      },
    ],
    [t, fields],
  )
  return <DataTable caption={caption} columns={columns} rows={rows} />
}

/** How sure the source is; a weak one stands out. */
function Confidence({ confidence }: Pick<Claim, 'confidence'>) {
  const { t } = useTranslation('fields')
  const text = t(`confidenceShort.${confidence}`)
  if (confidence !== 'low') return text
  return (
    <span className="badge" data-tone="warn">
      {text}
    </span>
  )
}

function ChosenSource({ row }: { readonly row: AssumptionRow }) {
  const claim = row.chosen
  if (!claim) return null
  return (
    <>
      <ClaimSource claim={claim} />
      {claim.note && (
        <span className="soft small">
          {' '}
          <bdi>{claim.note}</bdi>
        </span>
      )}
    </>
  )
}

function OtherClaims({ row }: { readonly row: AssumptionRow }) {
  const { t } = useTranslation('data')
  if (row.others.length === 0) return null
  return (
    <details>
      <summary>{t('otherClaims', { count: row.others.length })}</summary>
      <ul className="plain-list stack-tight">
        {row.others.map(({ claim, value }) => (
          <li key={claim.id}>
            <strong>{value}</strong> <ClaimSource claim={claim} />
          </li>
        ))}
      </ul>
    </details>
  )
}
