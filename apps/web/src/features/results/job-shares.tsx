import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../components/table/data-table.tsx'
import { cutNames } from '../../figures/cut-names.ts'
import { codesOf, type Figure, figureAt } from '../../figures/cut-reader.ts'
import { compactNumber, percent } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { cutQuery } from '../../requests/cut.ts'
import type { SectionProps } from './section-props.ts'

/** Posts beside the people at work and out of work in each place. */
export function JobShares({ run, names }: SectionProps) {
  const { t } = useTranslation('net')
  const { t: figures } = useTranslation('figures')
  const cut = useQuery(cutQuery(run.id, cutNames.jobShares)).data
  if (!cut) return null
  const share = ({ value, low, high }: Figure) => {
    if (value === null) return figures('notEstimated')
    return low === null || high === null
      ? percent(value)
      : `${percent(value)} (${figures('range', { low: percent(low), high: percent(high) })})`
  }
  const count = ({ value }: Figure) => (value === null ? figures('notEstimated') : compactNumber(value))
  const rows = codesOf(cut, 'place').map((place) => ({ place, of: (item: string) => figureAt(cut, { place, item }) }))
  return (
    <section className="stack" aria-labelledby="labour">
      <h2 id="labour">{t('labourTitle')}</h2>
      <DataTable
        caption={t('labourCaption')}
        rows={rows}
        columns={[
          { id: 'place', title: t('labour.place'), cell: (r) => placeName(r.place, names, figures) },
          { id: 'employed', title: t('labour.employed'), cell: (r) => count(r.of('employed')), number: true },
          { id: 'gross', title: t('labour.gross'), cell: (r) => share(r.of('gross-over-employed')), number: true },
          { id: 'net', title: t('labour.net'), cell: (r) => share(r.of('net-over-employed')), number: true },
          { id: 'unemployed', title: t('labour.unemployed'), cell: (r) => share(r.of('net-over-unemployed')), number: true },
        ]}
      />
    </section>
  )
}
