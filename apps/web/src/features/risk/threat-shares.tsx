import type { Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { RankedBars } from '../../components/chart/ranked-bars.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { aboutPercent, monthName } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { shareRangeText } from '../../figures/share-text.ts'
import { Traced } from '../../figures/traced.tsx'
import { type ThreatRow, takenOf } from './threat-rows.ts'

interface Props {
  readonly rows: readonly ThreatRow[]
  readonly names: Names
  readonly source: string
}
/** Name of a threat; of all of them together. */
export function useThreatName() {
  const { t } = useTranslation('risk')
  return ({ id, exposure }: ThreatRow) => (exposure ? (exposure.name ?? id) : t('threats.all'))
}

/** Which threat takes how much of the planned output. */
export function ThreatShares({ rows, names, source }: Props) {
  const { t } = useTranslation('risk')
  const nameOf = useThreatName()
  const single = rows.filter(({ exposure }) => exposure)
  const first = single[0]
  // One threat is all there is: its sum would say the same again.
  const shown = single.length > 1 ? rows : single
  const bars = shown.map((row) => ({
    key: row.id,
    label: nameOf(row),
    value: row.share,
    low: null,
    high: null,
    text: aboutPercent(row.share),
    colour: row.exposure ? 'var(--series-2)' : 'var(--ink-soft)',
  }))
  const title =
    first && first.share > 0
      ? t(single.length > 1 ? 'threats.title' : 'threats.titleOne', { threat: nameOf(first), share: aboutPercent(first.share) })
      : t('threats.titleNone')
  return (
    <ChartFrame title={title} unit={t('threats.unit')} source={source} level={3} table={<ThreatTable rows={shown} names={names} />}>
      <RankedBars bars={bars} />
      {single.length > 1 && <p className="soft small">{t('threats.together')}</p>}
    </ChartFrame>
  )
}

function ThreatTable({ rows, names }: Pick<Props, 'rows' | 'names'>) {
  const { t } = useTranslation('risk')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const nameOf = useThreatName()
  const columns: Column<ThreatRow>[] = [
    { id: 'threat', title: t('threats.threat'), cell: nameOf, sortBy: nameOf },
    { id: 'kind', title: t('threats.kind'), cell: (r) => (r.exposure ? fields(`threatKinds.${r.exposure.kind}`) : '') },
    { id: 'place', title: t('threats.place'), cell: (r) => (r.exposure ? placeName(r.exposure.place, names, figures) : '') },
    { id: 'share', title: t('threats.share'), cell: (r) => aboutPercent(r.share), sortBy: (r) => r.share, number: true },
    {
      id: 'worst',
      title: t('threats.worst'),
      cell: (r) =>
        r.worst && (
          <>
            <Traced
              figure={r.worst.left}
              label={`${nameOf(r)} · ${t('threats.worst')}, ${monthName(r.worst.month)}`}
              text={aboutPercent(1 - (r.worst.left.value ?? 1))}
            />
            <div className="soft small">{shareRangeText(takenOf(r.worst.left), figures)}</div>
          </>
        ),
      sortBy: (r) => (r.worst ? 1 - (r.worst.left.value ?? 1) : null),
      number: true,
    },
    { id: 'month', title: t('threats.worstMonth'), cell: (r) => (r.worst ? monthName(r.worst.month) : '') },
  ]
  return <DataTable caption={t('threats.caption')} rows={rows} columns={columns} />
}
