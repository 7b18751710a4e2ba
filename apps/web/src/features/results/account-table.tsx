import type { Cut, Estimate } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../components/table/data-table.tsx'
import { cutNames } from '../../figures/cut-names.ts'
import { codesOf, figureAt, statAt } from '../../figures/cut-reader.ts'
import { useMoney } from '../../figures/money-text.ts'
import { percent } from '../../figures/numbers.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { Traced } from '../../figures/traced.tsx'
import { Waiting } from '../../notices/waiting.tsx'
import { cutQuery } from '../../requests/cut.ts'

const items = ['revenue', 'purchases', 'product-taxes', 'labour-cost', 'other-value-added'] as const
const capital = ['capital-purchases', 'capital-product-taxes', 'capital-labour-cost'] as const

/** The last calendar year that is wholly in normal operation; the fullest year where there is none. */
function accountYear(estimate: Estimate, cut: Cut): string {
  const years = codesOf(cut, 'year')
  const steady = estimate.facts.windows.steady
  const wanted = steady ? (steady[1].endsWith('-12') ? steady[1].slice(0, 4) : String(Number(steady[1].slice(0, 4)) - 1)) : ''
  const fullest = [...years].sort(
    (a, b) => (statAt(cut, { year: b, item: 'revenue' }, 'central') ?? 0) - (statAt(cut, { year: a, item: 'revenue' }, 'central') ?? 0),
  )
  return years.includes(wanted) ? wanted : (fullest[0] ?? '')
}

/** What the plant earns in a normal year and what it spends it on; the parts make up the revenue. */
export function AccountTable({ run, estimate }: SectionProps) {
  const { t } = useTranslation('results')
  const money = useMoney(estimate)
  const asked = useQuery(cutQuery(run.id, cutNames.account))
  const cut = asked.data
  if (!cut) return <Waiting of={[asked]} />
  const year = accountYear(estimate, cut)
  const revenue = statAt(cut, { year, item: 'revenue' }, 'central') ?? 0
  const rows = items.map((item) => ({ item, amount: statAt(cut, { year, item }, 'central') ?? 0, figure: figureAt(cut, { year, item }) }))
  const invested = capital.reduce(
    (sum, item) => sum + codesOf(cut, 'year').reduce((s, y) => s + (statAt(cut, { year: y, item }, 'central') ?? 0), 0),
    0,
  )
  return (
    <section className="stack" aria-labelledby="account">
      <h2 id="account">{t('accountTitle', { year })}</h2>
      <DataTable
        caption={t('accountCaption', { unit: money.unit })}
        rows={rows}
        columns={[
          { id: 'item', title: t('column.item'), cell: (r) => t(`item.${r.item}`) },
          {
            id: 'amount',
            title: t('column.amount'),
            cell: (r) => (
              <Traced figure={r.figure} label={t('figureOf', { row: t(`item.${r.item}`), column: year })} text={money.amount(r.amount)} />
            ),
            number: true,
          },
          { id: 'share', title: t('column.ofRevenue'), cell: (r) => (revenue > 0 ? percent(r.amount / revenue) : ''), number: true },
        ]}
      />
      <p className="prose">{t('invested', { amount: money.text(invested) })}</p>
    </section>
  )
}
