import type { Effect, Estimate, Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { steadyPosts } from '../../figures/criteria.ts'
import { rangeText } from '../../figures/figure-text.ts'
import { wholeNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { roundedParts } from '../../figures/rounding.ts'

interface Props {
  readonly estimate: Estimate
  readonly names: Names
  readonly places: readonly string[]
}
interface Row {
  readonly place: string
  readonly parts: readonly (number | null)[]
  readonly total: number
  readonly range: string
}
const parts: readonly Effect[] = ['direct', 'indirect', 'induced']

/** Posts by place and by the way they come about; the parts of a row add up. */
export function EffectTable({ estimate, names, places }: Props) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const rows = places.map((place): Row => {
    const split = roundedParts(parts.map((effect) => steadyPosts(estimate, place, effect).value))
    return { place, parts: split.parts, total: split.total, range: rangeText(steadyPosts(estimate, place, 'total'), figures) }
  })
  const shown = (value: number | null) => (value === null ? figures('notEstimated') : wholeNumber(value))
  const columns: Column<Row>[] = [
    {
      id: 'place',
      title: t('column.place'),
      cell: (r) => placeName(r.place, names, figures),
      sortBy: (r) => placeName(r.place, names, figures),
    },
    ...parts.map(
      (effect, index): Column<Row> => ({
        id: effect,
        title: figures(`effect.${effect as 'direct'}`),
        cell: (r) => shown(r.parts[index] ?? null),
        sortBy: (r) => r.parts[index] ?? null,
        number: true,
      }),
    ),
    {
      id: 'total',
      title: figures('effect.total'),
      cell: (r) => <strong>{wholeNumber(r.total)}</strong>,
      sortBy: (r) => r.total,
      number: true,
    },
    { id: 'range', title: t('column.range'), cell: (r) => r.range, number: true },
  ]
  return (
    <section className="stack" aria-labelledby="by-effect">
      <h2 id="by-effect">{t('byEffect')}</h2>
      <DataTable caption={t('captionSteady')} columns={columns} rows={rows} />
    </section>
  )
}
