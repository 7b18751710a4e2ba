import type { Cut, Scenario } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { codesOf, figureAt } from '../../figures/cut-reader.ts'
import { payerName } from '../../figures/payer-name.ts'
import { usePublicAmount } from './public-amount.ts'
import type { SectionProps } from './section-props.ts'

interface Props extends SectionProps {
  readonly scenario: Scenario
  readonly cut: Cut
  /** Somebody pays: without that a job costs nobody anything. */
  readonly funded: boolean
}
interface Row {
  readonly payer: string
}
const values = { outlay: 'outlay', gains: 'gains', npv: 'net-present-value' } as const
const costs = {
  grossPost: 'cost-per-gross-post',
  netPost: 'cost-per-net-post',
  grossYear: 'cost-per-gross-job-year',
  netYear: 'cost-per-net-job-year',
} as const

/** Each payer's account at present value beside those of the others, then what a job costs each. */
export function PublicValueTables({ names, scenario, cut, funded }: Props) {
  const { t } = useTranslation('publicMoney')
  const { t: figures } = useTranslation('figures')
  const amount = usePublicAmount(scenario.currency)
  const payers = codesOf(cut, 'payer').map((payer): Row => ({ payer }))
  const at = (payer: string, item: string) => figureAt(cut, { payer, item })
  const name: Column<Row> = { id: 'payer', title: t('column.payer'), cell: (r) => payerName(r.payer, scenario, names, t, figures) }
  const columnsOf = <K extends keyof typeof values | keyof typeof costs>(
    items: Readonly<Record<K, string>>,
    text: typeof amount.cell,
  ): Column<Row>[] => [
    name,
    ...(Object.keys(items) as K[]).map(
      (key): Column<Row> => ({ id: key, title: t(`column.${key as 'outlay'}`), cell: (r) => text(at(r.payer, items[key])), number: true }),
    ),
  ]
  const paying = payers.filter(({ payer }) => at(payer, costs.grossPost).value !== null && (at(payer, values.outlay).value ?? 0) !== 0)
  const unit = `${scenario.currency}, ${cut.unit.split(', ')[1] ?? ''}`
  return (
    <>
      <section className="stack" aria-labelledby="side-by-side">
        <h2 id="side-by-side">{t('sideTitle')}</h2>
        <DataTable caption={t('sideCaption', { unit: t('million', { unit }) })} rows={payers} columns={columnsOf(values, amount.cell)} />
      </section>
      {funded && paying.length > 0 && (
        <section className="stack" aria-labelledby="cost-per-job">
          <h2 id="cost-per-job">{t('costTitle')}</h2>
          <DataTable caption={t('costCaption', { unit })} rows={paying} columns={columnsOf(costs, amount.cost)} />
          <p className="soft prose">{t('costNote')}</p>
        </section>
      )}
    </>
  )
}
