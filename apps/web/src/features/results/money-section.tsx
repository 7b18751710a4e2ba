import type { Names } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { FlowChart } from '../../components/chart/flow-chart.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { cutNames } from '../../figures/cut-names.ts'
import { useMoney } from '../../figures/money-text.ts'
import { percent } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useSourceLine } from '../../figures/source-line.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { cutQuery } from '../../requests/cut.ts'
import { AccountTable } from './account-table.tsx'
import { drawnFlows, moneyFlows, others, sumOf, wholePercents } from './money-flows.ts'

const mostProducts = 5
const mostPlaces = 3
const placeColours = ['var(--series-1)', 'var(--series-2)', 'var(--series-3)']

/** What is bought and where it comes from, and the plant's account. */
export function MoneySection({ run, estimate, names }: SectionProps) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const source = useSourceLine(run)
  const money = useMoney(estimate)
  const asked = useQuery(cutQuery(run.id, cutNames.spending))
  const cut = asked.data
  if (!cut) return <Waiting of={[asked]} />
  const flows = moneyFlows(cut)
  const total = sumOf(flows)
  const drawn = drawnFlows(flows, mostProducts, mostPlaces)
  const byPlace = [...Map.groupBy(drawn, (f) => f.place)]
    .map(([place, own]) => ({ place, amount: sumOf(own) }))
    .sort((a, b) => b.amount - a.amount)
  const shareOf = { product: wholePercents(drawn, 'product'), place: wholePercents(drawn, 'place') }
  const product = (code: string) => (code === others.product ? t('otherProducts') : (names.industries[code] ?? code))
  const place = (code: string) => (code === others.place ? figures('place.restOfWorld') : placeName(code, names, figures))
  const colour = (code: string) =>
    placeColours[byPlace.filter((p) => p.place !== others.place).findIndex((p) => p.place === code)] ?? 'var(--line-strong)'
  const first = byPlace.find((p) => p.place !== others.place)
  const title = first
    ? t('moneyTitle', {
        total: money.text(total),
        share: percent((shareOf.place.get(first.place) ?? 0) / 100),
        place: place(first.place),
      })
    : t('nothingBought')
  return (
    <div className="stack-wide">
      <p className="prose">{t('moneyText')}</p>
      {total > 0 ? (
        <ChartFrame
          title={title}
          unit={t('moneyUnit', { unit: money.unit })}
          source={`${source} ${money.rate}`}
          table={<FlowTable flows={flows} total={total} names={names} money={money} />}
        >
          <FlowChart
            label={title}
            nodes={[
              ...[...new Set(drawn.map((f) => f.product))].map((code) => ({
                key: `product ${code}`,
                label: product(code),
                colour: 'var(--line-strong)',
                text: percent((shareOf.product.get(code) ?? 0) / 100),
              })),
              ...byPlace.map((p) => ({
                key: `place ${p.place}`,
                label: place(p.place),
                colour: colour(p.place),
                text: percent((shareOf.place.get(p.place) ?? 0) / 100),
              })),
            ]}
            links={drawn.map((f) => ({ from: `product ${f.product}`, to: `place ${f.place}`, value: f.amount }))}
            valueText={(value) => percent(Math.round((100 * value) / total) / 100)}
          />
        </ChartFrame>
      ) : (
        <p className="lead">{t('nothingBought')}</p>
      )}
      <AccountTable run={run} estimate={estimate} names={names} />
    </div>
  )
}

interface TableProps {
  readonly flows: ReturnType<typeof moneyFlows>
  readonly total: number
  readonly names: Names
  readonly money: ReturnType<typeof useMoney>
}

/** Every flow, also those that are drawn together. */
function FlowTable({ flows, total, names, money }: TableProps) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const rows = [...flows].sort((a, b) => b.amount - a.amount)
  return (
    <DataTable
      caption={t('flowCaption', { unit: money.unit })}
      rows={rows}
      columns={[
        {
          id: 'product',
          title: t('column.from'),
          cell: (f) => names.industries[f.product] ?? f.product,
          sortBy: (f) => names.industries[f.product] ?? f.product,
        },
        {
          id: 'place',
          title: t('column.to'),
          cell: (f) => placeName(f.place, names, figures),
          sortBy: (f) => placeName(f.place, names, figures),
        },
        {
          id: 'amount',
          title: t('column.amount'),
          cell: (f) => money.amount(f.amount),
          sortBy: (f) => f.amount,
          value: (f) => money.value(f.amount),
          number: true,
        },
        {
          id: 'share',
          title: t('column.share'),
          cell: (f) => percent(f.amount / total),
          sortBy: (f) => f.amount,
          value: (f) => f.amount / total,
          number: true,
        },
      ]}
    />
  )
}
