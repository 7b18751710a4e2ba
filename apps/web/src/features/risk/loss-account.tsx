import { type Cut, type Estimate, roundedParts } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { Waterfall, type WaterfallStep } from '../../components/chart/waterfall.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { codesOf, type Figure } from '../../figures/cut-reader.ts'
import { drawnThousands } from '../../figures/drawn-thousands.ts'
import { useMoney } from '../../figures/money-text.ts'
import { wholeNumber } from '../../figures/numbers.ts'
import { type Ends, RangeBelow } from '../../figures/range-below.tsx'
import { Traced } from '../../figures/traced.tsx'
import { type LossRow, lossRows } from './loss-account-rows.ts'

interface Props {
  readonly cut: Cut
  /** The same over the whole period. */
  readonly life: Cut | null
  readonly estimate: Estimate
  readonly source: string
}
const sums = ['surplus-planned', 'surplus-left']

/** What risk costs the plant: over the whole period as a drawing, by year as a table. */
export function LossAccount({ cut, life, estimate, source }: Props) {
  const { t } = useTranslation('risk')
  const money = useMoney(estimate)
  const { code, perTableUnit } = estimate.facts.currency
  const rows = lossRows(cut, life, perTableUnit)
  const cost = (rows[0]?.sum ?? 0) - (rows.at(-1)?.sum ?? 0)
  const unit = t('account.thousand', { currency: code })
  const rounded = roundedParts(rows.slice(0, -1).map(({ whole }) => whole))
  const drawn = drawnThousands(
    rows.map(({ whole }) => whole),
    wholeNumber,
  )
  const drawnText = (row: LossRow, at: number) => drawn.text(row === rows.at(-1) ? rounded.total : (rounded.parts[at] ?? 0))
  const name = (row: LossRow) => t(`account.item.${row.item as 'insurance'}`)
  const steps = rows.map(
    (row, at): WaterfallStep => ({
      key: row.item,
      label: name(row),
      value: row.sum,
      text: drawnText(row, at),
      sum: sums.includes(row.item),
    }),
  )
  const columns: Column<LossRow>[] = [
    { id: 'item', title: t('account.column.item'), cell: (r) => (sums.includes(r.item) ? <strong>{name(r)}</strong> : name(r)) },
    {
      id: 'whole',
      title: t('account.column.whole'),
      cell: (r) => (
        <>
          {r.life ? <Traced figure={r.life} label={name(r)} text={wholeNumber(r.whole)} /> : wholeNumber(r.whole)}
          <RangeBelow ends={r.range} />
        </>
      ),
      value: (r) => r.whole,
      number: true,
    },
    ...codesOf(cut, 'year').map(
      (year, y): Column<LossRow> => ({
        id: year,
        title: year,
        cell: (r) => (
          <>
            <Traced figure={r.figures[y] as Figure} label={`${name(r)}, ${year}`} text={wholeNumber(r.years[y] ?? 0)} />
            <RangeBelow ends={r.ranges[y] as Ends} />
          </>
        ),
        value: (r) => r.years[y] ?? null,
        number: true,
      }),
    ),
  ]
  return (
    <section className="stack" aria-labelledby="risk-account">
      <h2 id="risk-account">{t('account.heading')}</h2>
      <p className="prose">{t('account.text')}</p>
      <ChartFrame
        title={cost > 0 ? t('account.title', { cost: money.text(cost) }) : t('account.titleNone')}
        unit={t('account.unit', { unit: drawn.inMillions ? money.unit : unit })}
        source={source}
        level={3}
        table={<DataTable caption={t('account.caption', { unit })} rows={rows} columns={columns} />}
      >
        <Waterfall steps={steps} />
      </ChartFrame>
      <p className="soft small">{money.rate}</p>
    </section>
  )
}
