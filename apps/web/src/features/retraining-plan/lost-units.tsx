import type { Cut, Scenario } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { TimeChart, type TimePoint } from '../../components/chart/time-chart.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { cutNames } from '../../figures/cut-names.ts'
import { aboutNumber, aboutPercent, compactNumber, inputNumber, monthName, threeDigits, wholeNumber } from '../../figures/numbers.ts'
import { type OutputRow, outputRows, takenShares } from '../../figures/output-rows.ts'
import { centralOf } from '../../figures/quantity-value.ts'
import { useShownMoney } from '../../figures/shown-money.ts'
import { Traced } from '../../figures/traced.tsx'
import { Waiting } from '../../notices/waiting.tsx'
import { cutQuery } from '../../requests/cut.ts'

interface Props {
  readonly run: string
  readonly scenario: Scenario
  readonly source: string
}
const million = 1e6
const thousand = 1000
const lostOf = ({ planned, staffed }: OutputRow) => (planned.value ?? 0) - (staffed.value ?? 0)

/** Units that are not made for want of people, month by month, and what they would have sold for. */
export function LostUnits({ run, scenario, source }: Props) {
  const asked = useQuery(cutQuery(run, cutNames.riskOutput))
  return asked.data ? <Lost cut={asked.data} scenario={scenario} source={source} /> : <Waiting of={[asked]} />
}

function Lost({ cut, scenario, source }: Omit<Props, 'run'> & { readonly cut: Cut }) {
  const { t } = useTranslation('plan')
  const { t: figures } = useTranslation('figures')
  const money = useShownMoney()
  const rows = outputRows(cut)
  const lost = rows.reduce((sum, row) => sum + lostOf(row), 0)
  const price = money.amount(centralOf(scenario.product.price) ?? 0)
  const worst = rows.reduce<OutputRow | undefined>((most, row) => (lostOf(row) > (most ? lostOf(most) : 0) ? row : most), undefined)
  const { currency } = scenario
  const heading = <h2 id="lost-units">{t('lost.heading')}</h2>
  if (!worst || lost < 0.5)
    return (
      <section className="stack" aria-labelledby="lost-units">
        {heading}
        <p className="prose">{t('lost.none')}</p>
      </section>
    )
  const title = t('lost.title', {
    month: monthName(worst.month),
    lost: wholeNumber(worst.shown.unstaffed),
    planned: wholeNumber(worst.shown.planned),
  })
  const words = {
    lost: aboutNumber(lost),
    share: aboutPercent(takenShares(rows).unstaffed),
    price: t('amount', { amount: money.rate ? threeDigits(price) : inputNumber(price), currency }),
    revenue: t('millions', { amount: threeDigits((lost * price) / million), currency }),
  }
  const series = [
    {
      label: t('lost.planned'),
      colour: 'var(--ink-soft)',
      dash: '7 4',
      points: rows.map(({ planned }) => ({ value: planned.value, low: null, high: null })),
    },
    { label: t('lost.staffed'), colour: 'var(--direct)', points: rows.map(({ staffed: { value, low, high } }) => ({ value, low, high })) },
  ]
  const valueText = ({ value, low, high }: TimePoint) =>
    low === null || high === null
      ? aboutNumber(value ?? 0)
      : `${aboutNumber(value ?? 0)} (${figures('range', { low: aboutNumber(low), high: aboutNumber(high) })})`
  return (
    <section className="stack" aria-labelledby="lost-units">
      {heading}
      <p className="prose" data-testid="lost-units-text">
        {t('lost.text', words)}
      </p>
      <ChartFrame
        title={title}
        unit={t('lost.unit')}
        source={source}
        level={3}
        legend={series}
        table={<LostTable rows={rows} price={price} currency={currency} />}
      >
        <TimeChart
          label={title}
          steps={rows.map(({ month }) => month)}
          stepName={monthName}
          series={series}
          valueText={valueText}
          tickText={compactNumber}
          height={220}
        />
      </ChartFrame>
    </section>
  )
}

/** The same as a table: what can be made and what is lost add up to what is planned. */
function LostTable({ rows, price, currency }: { readonly rows: readonly OutputRow[]; readonly price: number; readonly currency: string }) {
  const { t } = useTranslation('plan')
  const end = (value: number | null) => (value === null ? '' : aboutNumber(value))
  const traced = (row: OutputRow, item: 'planned' | 'staffed', text: string) => (
    <Traced figure={row[item]} label={`${t(`lost.${item}`)}, ${monthName(row.month)}`} text={text} />
  )
  return (
    <DataTable
      caption={t('lost.caption')}
      rows={rows}
      columns={[
        { id: 'month', title: t('lost.month'), cell: (r) => monthName(r.month), sortBy: (r) => r.month },
        {
          id: 'planned',
          title: t('lost.planned'),
          cell: (r) => traced(r, 'planned', wholeNumber(r.shown.planned)),
          value: (r) => r.planned.value,
          number: true,
        },
        {
          id: 'staffed',
          title: t('lost.staffed'),
          cell: (r) => traced(r, 'staffed', wholeNumber(r.shown.planned - r.shown.unstaffed)),
          value: (r) => r.staffed.value,
          number: true,
        },
        { id: 'lost', title: t('lost.lost'), cell: (r) => wholeNumber(r.shown.unstaffed), sortBy: (r) => r.shown.unstaffed, number: true },
        {
          id: 'revenue',
          title: t('lost.revenue', { currency }),
          cell: (r) => aboutNumber((lostOf(r) * price) / thousand, 3),
          sortBy: lostOf,
          value: (r) => (lostOf(r) * price) / thousand,
          number: true,
        },
        { id: 'low', title: t('lost.low'), cell: (r) => end(r.staffed.low), value: (r) => r.staffed.low, number: true },
        { id: 'high', title: t('lost.high'), cell: (r) => end(r.staffed.high), value: (r) => r.staffed.high, number: true },
      ]}
    />
  )
}
