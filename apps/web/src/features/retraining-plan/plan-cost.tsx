import type { Cut, Names, Scenario } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { RankedBars } from '../../components/chart/ranked-bars.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { pricedMoney } from '../../figures/criterion-words.ts'
import { codesOf, type Figure } from '../../figures/cut-reader.ts'
import { threeDigits, wholeNumber } from '../../figures/numbers.ts'
import { payerName } from '../../figures/payer-name.ts'
import { Traced } from '../../figures/traced.tsx'
import { type PlanCostRow, planCostRows } from './plan-cost-rows.ts'

interface Props {
  readonly cut: Cut
  readonly scenario: Scenario
  readonly names: Names
  readonly source: string
}
const million = 1e6

/** What the plan costs by who bears it, and by year and item as a table. */
export function PlanCost({ cut, scenario, names, source }: Props) {
  const { t } = useTranslation('plan')
  const { t: money } = useTranslation('publicMoney')
  const { t: figures } = useTranslation('figures')
  const { t: criteria } = useTranslation('criteria')
  const bearer = (code: string) =>
    code === 'employer' || code === 'people' ? t(`bearer.${code}`) : payerName(code, scenario, names, money, figures)
  const rows = planCostRows(cut)
  const amount = (value: number) => t('millions', { amount: threeDigits(value / million), currency: scenario.currency })
  const bars = [...Map.groupBy(rows.slice(0, -1), ({ payer }) => payer)]
    .map(([payer, own]) => ({ payer, sum: own.reduce((total, row) => total + row.sum, 0) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ payer, sum }) => ({ key: payer, label: bearer(payer), value: sum, low: null, high: null, text: amount(sum) }))
  const first = bars[0]
  return (
    <section className="stack" aria-labelledby="plan-cost">
      <h2 id="plan-cost">{t('money.heading')}</h2>
      <ChartFrame
        title={
          first
            ? t(bars.length === 1 ? 'money.titleAll' : 'money.title', { payer: first.label, total: amount(rows.at(-1)?.sum ?? 0) })
            : t('money.nothing')
        }
        unit={t('money.drawnUnit', { unit: pricedMoney(cut.unit, criteria) })}
        source={source}
        level={3}
        table={<CostTable cut={cut} rows={rows} bearer={bearer} />}
      >
        <RankedBars bars={bars} />
      </ChartFrame>
    </section>
  )
}

interface TableProps {
  readonly cut: Cut
  readonly rows: readonly PlanCostRow[]
  readonly bearer: (code: string) => string
}

function CostTable({ cut, rows, bearer }: TableProps) {
  const { t } = useTranslation('plan')
  const { t: criteria } = useTranslation('criteria')
  const name = (r: PlanCostRow) => (r.payer ? bearer(r.payer) : t('money.all'))
  const item = (r: PlanCostRow) => (r.item ? t(`item.${r.item as 'stipend'}`) : '')
  const year = (r: PlanCostRow, y: number) =>
    r.payer ? (
      <Traced figure={r.figures[y] as Figure} label={`${name(r)} · ${item(r)}`} text={wholeNumber(r.years[y] ?? 0)} />
    ) : (
      wholeNumber(r.years[y] ?? 0)
    )
  const columns: Column<PlanCostRow>[] = [
    { id: 'payer', title: t('money.payer'), cell: name },
    { id: 'item', title: t('money.item'), cell: item },
    { id: 'whole', title: t('money.whole'), cell: (r) => wholeNumber(r.whole), value: (r) => r.whole, number: true },
    ...codesOf(cut, 'year').map(
      (code, y): Column<PlanCostRow> => ({
        id: code,
        title: code,
        cell: (r) => year(r, y),
        value: (r) => r.years[y] ?? null,
        number: true,
      }),
    ),
  ]
  return (
    <DataTable
      caption={t('money.caption', { unit: t('money.unit', { unit: pricedMoney(cut.unit, criteria) }) })}
      rows={rows}
      columns={columns}
    />
  )
}
