import type { Cut, Scenario } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { Waterfall, type WaterfallStep } from '../../components/chart/waterfall.tsx'
import { Choice } from '../../components/choice.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { pricedMoney } from '../../figures/criterion-words.ts'
import { codesOf, type Figure } from '../../figures/cut-reader.ts'
import { drawnThousands } from '../../figures/drawn-thousands.ts'
import { threeDigits, wholeNumber } from '../../figures/numbers.ts'
import { payerName } from '../../figures/payer-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useSourceLine } from '../../figures/source-line.ts'
import { Traced } from '../../figures/traced.tsx'
import { type PayerRow, payerRows } from './payer-account.ts'

interface Props extends SectionProps {
  readonly scenario: Scenario
  readonly cut: Cut
}
const even = 0.0005
const signed = (value: number) => (value < 0 ? `−${wholeNumber(-value)}` : wholeNumber(value))

/** What a payer lays out and gets back: over the whole period as a drawing, by year as a table. */
export function PayerYears({ run, names, scenario, cut }: Props) {
  const { t } = useTranslation('publicMoney')
  const { t: figures } = useTranslation('figures')
  const { t: criteria } = useTranslation('criteria')
  const source = useSourceLine(run)
  const payers = codesOf(cut, 'payer')
  const [chosen, setPayer] = useState(payers[0] ?? '')
  const { currency } = scenario
  const nameOf = (payer: string) => payerName(payer, scenario, names, t, figures)
  const rows = payerRows(cut, chosen)
  const balance = rows.at(-1)?.sum ?? 0
  const words = { amount: threeDigits(Math.abs(balance)), currency }
  const balanceText = Math.abs(balance) < even ? t('even') : balance > 0 ? t('surplus', words) : t('deficit', words)
  const priced = pricedMoney(cut.unit, criteria)
  const unit = t('thousand', { unit: priced })
  const drawn = drawnThousands(
    rows.map(({ whole }) => whole),
    signed,
  )
  const itemName = (row: PayerRow) => t(`item.${row.item as 'grant'}`)
  const steps = rows.map(
    (row): WaterfallStep => ({
      key: row.item,
      label: itemName(row),
      value: row.sum,
      text: drawn.text(row.whole),
      sum: row.item === 'balance',
    }),
  )
  const columns: Column<PayerRow>[] = [
    { id: 'item', title: t('column.item'), cell: (r) => (r.item === 'balance' ? <strong>{itemName(r)}</strong> : itemName(r)) },
    { id: 'whole', title: t('column.whole'), cell: (r) => signed(r.whole), value: (r) => r.whole, number: true },
    ...codesOf(cut, 'year').map(
      (year, y): Column<PayerRow> => ({
        id: year,
        title: year,
        cell: (r) => (
          <Traced figure={r.figures[y] as Figure} label={`${nameOf(chosen)} · ${itemName(r)}, ${year}`} text={signed(r.years[y] ?? 0)} />
        ),
        value: (r) => r.years[y] ?? null,
        number: true,
      }),
    ),
  ]
  return (
    <div className="stack">
      <Choice id="payer" label={t('payer')} options={payers.map((p) => [p, nameOf(p)] as const)} value={chosen} onChange={setPayer} />
      <ChartFrame
        title={t('yearsTitle', { payer: nameOf(chosen), balance: balanceText })}
        unit={t('yearsUnit', { unit: drawn.inMillions ? t('million', { unit: priced }) : unit })}
        source={source}
        table={<DataTable caption={t('yearsCaption', { payer: nameOf(chosen), unit })} rows={rows} columns={columns} />}
      >
        <Waterfall steps={steps} />
      </ChartFrame>
    </div>
  )
}
