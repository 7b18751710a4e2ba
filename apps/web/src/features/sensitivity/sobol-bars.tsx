import type { Sensitivity } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { IntervalBars, intervalColours } from '../../components/chart/interval-bars.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { criterionName } from '../../figures/criterion-words.ts'
import { percent, wholeNumber } from '../../figures/numbers.ts'
import type { AnswerProps } from './sensitivity-answer.tsx'
import { useAnswerSource } from './use-answer-source.ts'

type Factor = Sensitivity['sobol']['factors'][number]

const drawn = 10
/** Bars that are drawn however small; below half a per cent any other would only fill the page. */
const [fewest, worthABar] = [3, 0.005]
/** Names that the service gives to factors that are no single assumption. */
const named = { tables: 'tables', events: 'events', others: 'all others', group: 'group ' } as const
/** Below it nothing is said of a factor in the title. */
const worthATitle = 0.1

/** A share of the variance, in whole per cent. */
const wholePercent = (share: number) => percent(Math.round(share * 100) / 100 || 0)

/** Shares of what is uncertain, number by number, each with the interval it may lie in. */
export function SobolBars({ sensitivity, run, names, words }: AnswerProps) {
  const { t } = useTranslation('sensitivity')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const source = useAnswerSource(run, sensitivity)
  const { sobol, tornado, criterion } = sensitivity
  const pointers = new Map(tornado.map(({ path, pointer }) => [path, pointer]))
  const label = ({ factor, paths }: Factor): string => {
    if (factor === named.tables) return t('tables')
    if (factor === named.events) return t('events')
    if (factor === named.others) return t('others', { count: paths.length })
    if (factor.startsWith(named.group)) return t('group', { name: factor.slice(named.group.length) })
    return words.wordsOf(factor, pointers.get(factor) ?? factor).label
  }
  const first = sobol.factors[0]
  if (!first || sobol.variance === 0) return null
  const confidence = percent(sobol.confidence)
  const title =
    first.total.value >= worthATitle
      ? t('sobolTitle', { assumption: label(first), share: wholePercent(first.total.value) })
      : t('sobolTitleNone')
  return (
    <ChartFrame
      title={title}
      unit={t('sobolUnit', { what: criterionName(criterion.name, names, criteria, figures), confidence })}
      legend={[
        { label: t('sobolLegend.first'), colour: intervalColours.first },
        { label: t('sobolLegend.total'), colour: intervalColours.second },
      ]}
      source={source}
      table={
        <SobolTable
          rows={sobol.factors}
          label={label}
          caption={t('sobolCaption', { confidence, estimates: wholeNumber(sobol.estimates) })}
        />
      }
    >
      <IntervalBars
        bars={sobol.factors
          .slice(0, drawn)
          .filter(({ total }, i) => i < fewest || total.value >= worthABar)
          .map((factor) => ({
            key: factor.factor,
            label: label(factor),
            first: factor.first,
            second: factor.total,
            text: t('sobolBar', {
              first: wholePercent(factor.first.value),
              firstLow: wholePercent(factor.first.low),
              firstHigh: wholePercent(factor.first.high),
              total: wholePercent(factor.total.value),
              totalLow: wholePercent(factor.total.low),
              totalHigh: wholePercent(factor.total.high),
            }),
          }))}
      />
    </ChartFrame>
  )
}

interface TableProps {
  readonly rows: readonly Factor[]
  readonly label: (factor: Factor) => string
  readonly caption: string
}

function SobolTable({ rows, label, caption }: TableProps) {
  const { t } = useTranslation('sensitivity')
  const share = ({ value, low, high }: Factor['first']) => (
    <>
      {percent(value)}
      <div className="soft small">{t('column.interval', { low: percent(low), high: percent(high) })}</div>
    </>
  )
  const columns: Column<Factor>[] = [
    { id: 'factor', title: t('column.assumption'), cell: label, sortBy: label },
    {
      id: 'first',
      title: t('column.first'),
      cell: (r) => share(r.first),
      sortBy: (r) => r.first.value,
      range: (r) => [r.first.low, r.first.high],
      number: true,
    },
    {
      id: 'total',
      title: t('column.total'),
      cell: (r) => share(r.total),
      sortBy: (r) => r.total.value,
      range: (r) => [r.total.low, r.total.high],
      number: true,
    },
  ]
  return <DataTable caption={caption} columns={columns} rows={rows} />
}
