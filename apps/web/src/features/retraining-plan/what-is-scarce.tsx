import type { Names, RetrainingPlan, Scenario } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { RankedBars } from '../../components/chart/ranked-bars.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { aboutNumber, inputNumber, monthName, threeDigits } from '../../figures/numbers.ts'
import { payerName } from '../../figures/payer-name.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { planQuery } from '../../requests/plan.ts'
import { type DualRow, dualRows } from './dual-rows.ts'

interface Props {
  readonly run: string
  readonly plan: RetrainingPlan
  readonly scenario: Scenario
  readonly names: Names
  readonly source: string
}
const drawn = 10
const said = 3
/** Less than this is not worth a digit. */
const little = 0.05

/** What one more seat, more money or one more person would bring: in words, drawn, and as a table. */
export function WhatIsScarce(props: Props) {
  const { run, plan } = props
  const { t } = useTranslation('plan')
  const [wanted, setWanted] = useState(false)
  const again = useQuery({ ...planQuery(run, true), enabled: wanted })
  const seats = plan.duals.some(({ kind }) => kind === 'seat')
  return (
    <section className="stack" aria-labelledby="scarce">
      <h2 id="scarce">{t('scarce.heading')}</h2>
      <p className="prose soft">{t('scarce.text')}</p>
      {plan.duals.length === 0 ? <p className="prose">{t('scarce.none')}</p> : <Scarce {...props} plan={again.data ?? plan} />}
      {seats && !again.data && (
        <div className="stack-tight">
          <p className="soft small">{t('scarce.againText')}</p>
          <div>
            <button type="button" className="button" disabled={again.isFetching} onClick={() => setWanted(true)}>
              {t(again.isFetching ? 'scarce.againWorking' : 'scarce.again')}
            </button>
          </div>
          {again.isError && <ProblemNotice error={again.error} retry={() => void again.refetch()} />}
        </div>
      )}
    </section>
  )
}

function Scarce({ plan, scenario, names, source }: Props) {
  const { t } = useTranslation('plan')
  const { t: money } = useTranslation('publicMoney')
  const { t: figures } = useTranslation('figures')
  const words = useDualWords(scenario.currency)
  const rows = dualRows(plan, scenario, (code) => {
    if (code === 'all') return t('scarce.wholeBudget')
    return code === 'employer' ? t('bearer.employer') : payerName(code, scenario, names, money, figures)
  })
  const [first] = rows
  if (!first) return null
  const bars = rows.slice(0, drawn).map((row) => ({
    key: `${row.kind} ${row.id}`,
    label: words.name(row),
    value: Math.max(0, row.postMonths),
    low: null,
    high: null,
    text: words.gain(row),
  }))
  const peopleAlone = rows.every(({ kind }) => kind === 'pool')
  const titles = { seat: 'titleSeat', budget: 'titleBudget', pool: peopleAlone ? 'titlePeopleAlone' : 'titlePool' } as const
  return (
    <>
      <ul className="stack-tight prose" data-testid="duals-in-words">
        {rows.slice(0, said).map((row) => (
          <li key={`${row.kind} ${row.id}`}>{words.sentence(row)}</li>
        ))}
      </ul>
      <ChartFrame
        title={t(`scarce.${titles[first.kind]}`, { name: words.name(first) })}
        unit={t('scarce.unit')}
        source={source}
        level={3}
        table={<DualTable rows={rows} currency={scenario.currency} />}
      >
        <RankedBars bars={bars} />
      </ChartFrame>
    </>
  )
}

/** What is scarce in words. */
function useDualWords(currency: string) {
  const { t } = useTranslation('plan')
  const amount = ({ per }: DualRow) => t('amount', { amount: inputNumber(per), currency })
  const name = (row: DualRow) => (row.year ? t('scarce.ofYear', { payer: row.name, year: row.year }) : row.name)
  const gain = ({ postMonths, units }: DualRow) => {
    const words = { postMonths: threeDigits(postMonths), units: threeDigits(units) }
    if (Math.abs(units) < little) return t('scarce.gainPosts', words)
    return t(Math.abs(postMonths) < little ? 'scarce.gainUnits' : 'scarce.gainBoth', words)
  }
  const sentence = (row: DualRow) =>
    t(`scarce.${row.kind}`, { name: name(row), month: monthName(row.month), amount: amount(row), gain: gain(row) })
  return { amount, name, gain, sentence }
}

function DualTable({ rows, currency }: { readonly rows: readonly DualRow[]; readonly currency: string }) {
  const { t } = useTranslation('plan')
  const words = useDualWords(currency)
  const more = rows.find(({ resolved }) => resolved)?.resolved?.more
  const number = (value: number | undefined) => (value === undefined ? '' : aboutNumber(value, 3))
  const columns: Column<DualRow>[] = [
    { id: 'what', title: t('scarce.what'), cell: words.name, sortBy: words.name },
    { id: 'kind', title: t('scarce.kind'), cell: (r) => t(`scarce.kinds.${r.kind}`, { amount: words.amount(r) }), sortBy: (r) => r.kind },
    { id: 'from', title: t('scarce.from'), cell: (r) => monthName(r.month), sortBy: (r) => r.month },
    { id: 'postMonths', title: t('scarce.postMonths'), cell: (r) => threeDigits(r.postMonths), sortBy: (r) => r.postMonths, number: true },
    { id: 'units', title: t('scarce.units'), cell: (r) => threeDigits(r.units), sortBy: (r) => r.units, number: true },
    ...(more === undefined
      ? []
      : ([
          {
            id: 'tenMonths',
            title: t('scarce.tenMonths', { more }),
            cell: (r) => number(r.resolved?.postMonths),
            sortBy: (r) => r.resolved?.postMonths ?? null,
            number: true,
          },
          {
            id: 'tenUnits',
            title: t('scarce.tenUnits', { more }),
            cell: (r) => number(r.resolved?.units),
            sortBy: (r) => r.resolved?.units ?? null,
            number: true,
          },
        ] satisfies Column<DualRow>[])),
  ]
  return <DataTable caption={t('scarce.caption')} rows={rows} columns={columns} />
}
