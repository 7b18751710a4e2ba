import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { cutNames } from '../../figures/cut-names.ts'
import { codesOf, type Figure, figureAt } from '../../figures/cut-reader.ts'
import { compactNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { shareRangeText, shareText } from '../../figures/share-text.ts'
import { Traced } from '../../figures/traced.tsx'
import { Waiting } from '../../notices/waiting.tsx'
import { cutQuery } from '../../requests/cut.ts'

interface Row {
  readonly place: string
  readonly of: (item: string) => Figure
}
const shares = { gross: 'gross-over-employed', net: 'net-over-employed', unemployed: 'net-over-unemployed' } as const

/** Posts beside the people at work and out of work in each place. */
export function JobShares({ run, names }: SectionProps) {
  const { t } = useTranslation('net')
  const { t: figures } = useTranslation('figures')
  const asked = useQuery(cutQuery(run.id, cutNames.jobShares))
  const cut = asked.data
  if (!cut) return <Waiting of={[asked]} />
  const people = ({ value }: Figure) => (value === null ? t('labour.unknown') : compactNumber(value))
  const rows = codesOf(cut, 'place')
    .map((place): Row => ({ place, of: (item) => figureAt(cut, { place, item }) }))
    .filter((row) => row.of('employed').value !== null)
  const columns: Column<Row>[] = [
    { id: 'place', title: t('labour.place'), cell: (r) => placeName(r.place, names, figures) },
    { id: 'employed', title: t('labour.employed'), cell: (r) => people(r.of('employed')), number: true },
    ...(['gross', 'net', 'unemployed'] as const).map(
      (key): Column<Row> => ({
        id: key,
        title: t(`labour.${key}`),
        cell: (r) => <Share figure={r.of(shares[key])} label={`${placeName(r.place, names, figures)} · ${t(`labour.${key}`)}`} />,
        number: true,
      }),
    ),
  ]
  return (
    <section className="stack" aria-labelledby="labour">
      <h2 id="labour">{t('labourTitle')}</h2>
      <DataTable caption={t('labourCaption')} rows={rows} columns={columns} />
    </section>
  )
}

/** A share, and below it the range that holds 8 chances in 10. */
function Share({ figure, label }: { readonly figure: Figure; readonly label: string }) {
  const { t } = useTranslation('net')
  const { t: figures } = useTranslation('figures')
  if (figure.value === null) return t('labour.unknown')
  const range = shareRangeText(figure, figures)
  return (
    <>
      <Traced figure={figure} label={label} text={shareText(figure.value, figures)} />
      {range && <div className="soft small">{range}</div>}
    </>
  )
}
