import type { ClaimsReport } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { criterionName, criterionNumber, criterionUnit, isCounted } from '../../figures/criterion-words.ts'
import { percent, wholeNumber } from '../../figures/numbers.ts'
import { rounded } from '../../figures/rounding.ts'
import { isTold } from '../../figures/told-criteria.ts'
import type { ClaimsProps } from './claims-props.ts'

type Row = ClaimsReport['criteria'][number]

/** Headline figures as chosen, without the promoter's word, and as the promoter says; nothing where the promoter says nothing. */
export function HeadlineByVoice(props: ClaimsProps) {
  return props.report.promoterClaims > 0 ? <ByVoice {...props} /> : null
}

function ByVoice({ report, names }: ClaimsProps) {
  const { t } = useTranslation('claims')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const rows = report.criteria
    .filter(({ code, central }) => code === report.headline || (isTold(code) && central !== null))
    .sort((a, b) => Number(b.code === report.headline) - Number(a.code === report.headline))
  const name = (row: Row) => `${criterionName(row.code, names, criteria, figures)}, ${criterionUnit(row.unit, criteria)}`
  const value = (row: Row, figure: number | null) => (figure === null ? t('notComputable') : criterionNumber(figure, row.unit))
  const difference = ({ central, independent, unit }: Row) => {
    if (central === null || independent === null) return ''
    // Of counted figures that of the numbers as they stand in the row.
    const gap = isCounted(unit) ? rounded(independent) - rounded(central) : independent - central
    const text = isCounted(unit) ? wholeNumber(gap) : criterionNumber(gap, unit)
    return gap > 0 ? `+${text}` : text
  }
  const columns: Column<Row>[] = [
    { id: 'figure', title: t('column.figure'), cell: name, sortBy: name },
    { id: 'chosen', title: t('column.chosen'), cell: (r) => value(r, r.central), number: true },
    // Where nothing is replaced they would say the same as the column before.
    ...(report.replaced.length === 0
      ? []
      : ([
          { id: 'independent', title: t('column.independent'), cell: (r) => value(r, r.independent), number: true },
          { id: 'difference', title: t('column.difference'), cell: difference, number: true },
        ] satisfies Column<Row>[])),
    { id: 'promoter', title: t('column.promoter'), cell: (r) => value(r, r.promoter), number: true },
  ]
  return (
    <section className="stack" aria-labelledby="by-voice">
      <h2 id="by-voice">{t('headlineTitle')}</h2>
      {report.replaced.length === 0 && <p className="prose">{t('nothingReplaced')}</p>}
      <PublicMoneyLost lost={report.publicMoney?.lost ?? null} ofPromise={report.publicMoney?.lostOfPromise ?? null} />
      <DataTable caption={t('headlineCaption')} columns={columns} rows={rows} />
    </section>
  )
}

/** What of the public money pays for posts that do not come. */
function PublicMoneyLost({ lost, ofPromise }: { readonly lost: number | null; readonly ofPromise: number | null }) {
  const { t } = useTranslation('claims')
  if (lost === null) return null
  return (
    <p className="prose">
      {lost === 0 ? t('lostNothing') : t('lost', { share: percent(lost) })}{' '}
      {ofPromise !== null && ofPromise > 0 && t('lostOfPromise', { share: percent(ofPromise) })}
    </p>
  )
}
