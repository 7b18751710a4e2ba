import type { Cut, Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { aboutNumber, monthName, wholeNumber } from '../../figures/numbers.ts'
import { OccupationLink } from '../../figures/occupation-link.tsx'
import { placeName } from '../../figures/place-name.ts'
import { Traced } from '../../figures/traced.tsx'
import { type OpeningRow, openingItems, postMonths } from './opening-rows.ts'

interface Props {
  readonly cut: Cut
  readonly rows: readonly OpeningRow[]
  readonly month: string
  readonly names: Names
}

/** Demand, supply and gap of every occupation in a month, and what stays open over the whole period. */
export function GapTable({ cut, rows, month, names }: Props) {
  const { t } = useTranslation('plan')
  const { t: figures } = useTranslation('figures')
  const occupation = (r: OpeningRow) => names.occupations[r.occupation] ?? r.occupation
  const place = (r: OpeningRow) => placeName(r.place, names, figures)
  const over = (r: OpeningRow) => postMonths(cut, [r], 'unfilled')
  const columns: Column<OpeningRow>[] = [
    {
      id: 'occupation',
      title: t('gap.occupation'),
      cell: (r) => <OccupationLink occupation={r.occupation} place={r.place} names={names} />,
      sortBy: occupation,
    },
    { id: 'place', title: t('gap.place'), cell: place, sortBy: place },
    ...openingItems.map(
      (item): Column<OpeningRow> => ({
        id: item,
        title: t(`gap.${item}`),
        cell: (r) => (
          <Traced
            figure={r.figures[item]}
            label={`${occupation(r)}, ${place(r)} · ${t(`gap.${item}`)}, ${monthName(month)}`}
            text={wholeNumber(r.shown[item])}
          />
        ),
        sortBy: (r) => r.shown[item],
        number: true,
      }),
    ),
    { id: 'over', title: t('gap.over'), cell: (r) => aboutNumber(over(r)), sortBy: over, number: true },
  ]
  return <DataTable caption={t('gap.caption', { month: monthName(month) })} rows={rows} columns={columns} />
}
