import type { Estimate, Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { criterionName, criterionNumber, criterionUnit } from '../../figures/criterion-words.ts'
import { isTold } from '../../figures/told-criteria.ts'
import { type CriterionRange, criterionRange } from './criterion-range.ts'

interface Props {
  readonly estimate: Estimate
  readonly codes: readonly string[]
  readonly names: Names
}

/** Every headline figure with its ranges. */
export function AllRanges({ estimate, codes, names }: Props) {
  const { t } = useTranslation('uncertainty')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const first = [...codes].sort((a, b) => Number(isTold(b)) - Number(isTold(a)))
  const rows = first.flatMap((code) => criterionRange(estimate, code) ?? [])
  const name = (row: CriterionRange) => criterionName(row.name, names, criteria, figures)
  const columns: Column<CriterionRange>[] = [
    { id: 'what', title: t('allColumn.what'), cell: name, sortBy: name },
    { id: 'unit', title: t('allColumn.unit'), cell: (r) => criterionUnit(r.unit, criteria), sortBy: (r) => r.unit },
    { id: 'mean', title: t('allColumn.mean'), cell: (r) => criterionNumber(r.mean, r.unit), number: true },
    ...(['p5', 'p10', 'p50', 'p90', 'p95'] as const).map(
      (stat): Column<CriterionRange> => ({
        id: stat,
        title: t(`column.${stat === 'p50' ? 'middle' : stat}`),
        cell: (r) => criterionNumber(r[stat], r.unit),
        number: true,
      }),
    ),
  ]
  return (
    <section className="stack" aria-labelledby="all-ranges">
      <h2 id="all-ranges">{t('allTitle')}</h2>
      <DataTable caption={t('allCaption')} columns={columns} rows={rows} />
    </section>
  )
}
