import type { Names, Scenario } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { RankedBars } from '../../components/chart/ranked-bars.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { aboutNumber, monthName, wholeNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import type { Flow } from './cohort-rows.ts'

interface Props {
  readonly flows: readonly Flow[]
  readonly scenario: Scenario
  readonly names: Names
  readonly unit: string
  readonly source: string
}
const drawn = 12
const keyOf = ({ pool, occupation, place, course }: Flow) => [pool, occupation, place, course].join(':')

/** Ways from pools to posts, the largest first. */
export function FlowRanking(props: Props) {
  const { flows, scenario, names, source } = props
  const { t } = useTranslation('plan')
  const { t: results } = useTranslation('results')
  const poolName = (id: string) => scenario.pools?.find((pool) => pool.id === id)?.name ?? id
  const first = flows[0]
  if (!first) return null
  const words = (flow: Flow) => ({
    pool: poolName(flow.pool),
    occupation: names.occupations[flow.occupation] ?? flow.occupation,
    people: wholeNumber(flow.whole),
  })
  const bars = flows.slice(0, drawn).map((flow) => ({
    key: keyOf(flow),
    label: t('flows.way', words(flow)),
    value: flow.whole,
    low: null,
    high: null,
    text: t('flows.bar', words(flow)),
  }))
  return (
    <ChartFrame
      title={t('flows.title', words(first))}
      unit={t('flows.unit')}
      source={source}
      level={3}
      table={<FlowTable {...props} poolName={poolName} />}
    >
      <RankedBars bars={bars} />
      {flows.length > drawn && <p className="soft small">{results('moreInTable', { count: flows.length - drawn })}</p>}
    </ChartFrame>
  )
}

/** All ways with their courses, months, cost and pay. */
function FlowTable({ flows, scenario, names, unit, poolName }: Props & { readonly poolName: (id: string) => string }) {
  const { t } = useTranslation('plan')
  const { t: figures } = useTranslation('figures')
  const courseName = (id: string | null) =>
    id === null ? t('flows.onTheJob') : (scenario.courses?.find((course) => course.id === id)?.name ?? id)
  const pay = (value: number | null) => (value === null ? t('flows.unknown') : aboutNumber(value, 3))
  const target = (f: Flow) =>
    t('flows.at', { occupation: names.occupations[f.occupation] ?? f.occupation, place: placeName(f.place, names, figures) })
  const when = ({ first, last }: Flow) =>
    first === last ? monthName(first) : t('flows.span', { from: monthName(first), to: monthName(last) })
  return (
    <DataTable
      caption={t('flows.caption')}
      rows={flows}
      columns={[
        { id: 'pool', title: t('flows.pool'), cell: (f) => poolName(f.pool), sortBy: (f) => poolName(f.pool) },
        { id: 'to', title: t('flows.to'), cell: target, sortBy: target },
        { id: 'course', title: t('flows.course'), cell: (f) => courseName(f.course), sortBy: (f) => courseName(f.course) },
        { id: 'people', title: t('flows.people'), cell: (f) => wholeNumber(f.whole), sortBy: (f) => f.whole, number: true },
        { id: 'when', title: t('flows.when'), cell: when, sortBy: (f) => f.first },
        {
          id: 'months',
          title: t('flows.months'),
          cell: (f) => aboutNumber(f.trainingMonths, 2),
          sortBy: (f) => f.trainingMonths,
          number: true,
        },
        {
          id: 'each',
          title: t('flows.each', { unit }),
          cell: (f) => pay(f.cost / f.people),
          sortBy: (f) => f.cost / f.people,
          number: true,
        },
        { id: 'before', title: t('flows.before', { unit }), cell: (f) => pay(f.payBefore), sortBy: (f) => f.payBefore, number: true },
        { id: 'after', title: t('flows.after', { unit }), cell: (f) => pay(f.payAfter), sortBy: (f) => f.payAfter, number: true },
      ]}
    />
  )
}
