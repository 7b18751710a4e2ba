import type { PlanFrontier, PlanFrontierPoint } from '@shiftwork/contracts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { SweepChart } from '../../components/chart/sweep-chart.tsx'
import { Choice } from '../../components/choice.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { pricedMoney } from '../../figures/criterion-words.ts'
import { aboutNumber, compactNumber, percent, wholeNumber } from '../../figures/numbers.ts'
import { useShownMoney } from '../../figures/shown-money.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { planFrontierQuery } from '../../requests/plan-frontier.ts'

interface Props {
  readonly run: string
  readonly currency: string
  readonly source: string
}

/** Budget against filled posts: nine plans, solved when somebody asks for them. */
export function BudgetFrontier({ run, currency, source }: Props) {
  const { t } = useTranslation('plan')
  const client = useQueryClient()
  const [wanted, setWanted] = useState(false)
  const query = planFrontierQuery(run)
  const asked = useQuery({ ...query, enabled: wanted })
  const stop = () => {
    setWanted(false)
    void client.cancelQueries({ queryKey: query.queryKey })
  }
  return (
    <section className="stack" aria-labelledby="frontier">
      <h2 id="frontier">{t('frontier.heading')}</h2>
      {asked.data ? (
        <Frontier frontier={asked.data} currency={currency} source={source} />
      ) : (
        <>
          <p className="prose soft">{t('frontier.text')}</p>
          <div className="row">
            <button type="button" className="button" disabled={asked.isFetching} onClick={() => setWanted(true)}>
              {t('frontier.ask')}
            </button>
            {asked.isFetching && (
              <button type="button" className="button" data-kind="quiet" onClick={stop}>
                {t('frontier.cancel')}
              </button>
            )}
            <span role="status">{asked.isFetching ? t('frontier.working') : ''}</span>
          </div>
          {asked.isError && <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />}
        </>
      )}
    </section>
  )
}

const measures = ['filled', 'units'] as const
type Measure = (typeof measures)[number]
const shareOf = ({ filledMonths, unfilledMonths }: PlanFrontierPoint) => filledMonths / Math.max(filledMonths + unfilledMonths, 1e-9)

function Frontier({
  frontier: { points: solved, unit: written },
  currency,
  source,
}: { readonly frontier: PlanFrontier } & Omit<Props, 'run'>) {
  const { t } = useTranslation('plan')
  const { t: criteria } = useTranslation('criteria')
  const unit = pricedMoney(written, criteria)
  const [measure, setMeasure] = useState<Measure>('filled')
  const filled = measure === 'filled'
  const money = useShownMoney()
  const points = solved.map((point) => ({ ...point, budget: money.amount(point.budget), spent: money.amount(point.spent) }))
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  if (last.budget === 0) return <p className="prose">{t('frontier.flat', { most: percent(shareOf(last)) })}</p>
  const text = (point: PlanFrontierPoint) => (filled ? percent(shareOf(point)) : aboutNumber(point.units, 3))
  const words = { none: text(first), most: text(last), budget: t('amount', { amount: aboutNumber(last.budget, 3), currency }) }
  const title = t(filled ? 'frontier.title' : 'frontier.titleUnits', words)
  return (
    <div className="stack">
      <Choice
        id="frontier-measure"
        label={t('frontier.measure')}
        options={measures.map((each) => [each, t(`frontier.measures.${each}`)] as const)}
        value={measure}
        onChange={(code) => setMeasure(code as Measure)}
      />
      <ChartFrame
        title={title}
        unit={t(filled ? 'frontier.unit' : 'frontier.unitUnits', { unit })}
        source={source}
        level={3}
        table={<FrontierTable points={points} unit={unit} />}
      >
        <SweepChart
          label={title}
          points={points.map((point) => ({ at: point.budget, value: filled ? shareOf(point) : point.units, low: null, high: null }))}
          central={null}
          atText={compactNumber}
          valueText={filled ? percent : compactNumber}
        />
      </ChartFrame>
      <p className="soft small">{t('frontier.order')}</p>
    </div>
  )
}

function FrontierTable({ points, unit }: Pick<PlanFrontier, 'points' | 'unit'>) {
  const { t } = useTranslation('plan')
  const column = (id: string, title: string, of: (point: PlanFrontierPoint) => number) => ({
    id,
    title,
    cell: (point: PlanFrontierPoint) => wholeNumber(of(point)),
    sortBy: of,
    number: true,
  })
  return (
    <DataTable
      caption={t('frontier.caption', { unit })}
      rows={points}
      columns={[
        column('budget', t('frontier.budget'), (p) => p.budget),
        column('spent', t('frontier.spent'), (p) => p.spent),
        column('filled', t('frontier.filled'), (p) => p.filledMonths),
        column('open', t('frontier.open'), (p) => p.unfilledMonths),
        column('units', t('frontier.units'), (p) => p.units),
        column('placed', t('frontier.placed'), (p) => p.placed),
      ]}
    />
  )
}
