import type { Cut, Scenario } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { pricedMoney } from '../../figures/criterion-words.ts'
import { codesOf, figureAt, isInSomeDraws } from '../../figures/cut-reader.ts'
import { payerName } from '../../figures/payer-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { toldPayers } from './payer-account.ts'
import { type AmountStyle, PublicAmount } from './public-amount.tsx'

interface Props extends SectionProps {
  readonly scenario: Scenario
  readonly cut: Cut
  /** Somebody pays: without that a job costs nobody anything. */
  readonly funded: boolean
}
interface Row {
  readonly payer: string
}
const account = { outlay: 'outlay', gains: 'gains', npv: 'net-present-value' } as const
const brings = { brings: 'gains-per-outlay' } as const
const costs = {
  grossPost: 'cost-per-gross-post',
  netPost: 'cost-per-net-post',
  grossYear: 'cost-per-gross-job-year',
  netYear: 'cost-per-net-job-year',
} as const
type Key = keyof typeof account | keyof typeof brings | keyof typeof costs

/** Each payer's account at present value beside those of the others, then what a job costs each. */
export function PublicValueTables({ names, scenario, cut, funded }: Props) {
  const { t } = useTranslation('publicMoney')
  const { t: figures } = useTranslation('figures')
  const { t: criteria } = useTranslation('criteria')
  const { currency } = scenario
  const payers = toldPayers(codesOf(cut, 'payer')).map((payer): Row => ({ payer }))
  const at = (payer: string, item: string) => figureAt(cut, { payer, item })
  const nameOf = ({ payer }: Row) => payerName(payer, scenario, names, t, figures)
  const columnsOf = (items: Readonly<Partial<Record<Key, string>>>, style: AmountStyle): Column<Row>[] =>
    (Object.keys(items) as Key[]).map((key): Column<Row> => {
      const title = t(`column.${key as 'brings'}`, { currency })
      const cell = (r: Row) => {
        const where = { payer: r.payer, item: items[key] ?? '' }
        const missing = isInSomeDraws(cut, where) ? t('notInEveryDraw') : key in costs ? t('noJobs') : undefined
        return <PublicAmount figure={figureAt(cut, where)} label={`${nameOf(r)} · ${title}`} style={style} missing={missing} />
      }
      return { id: key, title, cell, number: true }
    })
  const name: Column<Row> = { id: 'payer', title: t('column.payer'), cell: nameOf }
  const paying = payers.filter(({ payer }) => at(payer, costs.grossPost).value !== null && (at(payer, 'outlay').value ?? 0) !== 0)
  const known = payers.some(({ payer }) => at(payer, brings.brings).value !== null)
  const unit = pricedMoney(cut.unit, criteria)
  return (
    <>
      <section className="stack" aria-labelledby="side-by-side">
        <h2 id="side-by-side">{t('sideTitle')}</h2>
        <DataTable
          caption={t('sideCaption', { unit: t('million', { unit }) })}
          rows={payers}
          columns={[name, ...columnsOf(known ? { ...account, ...brings } : account, 'amount')]}
        />
      </section>
      {funded && paying.length > 0 && (
        <section className="stack" aria-labelledby="cost-per-job">
          <h2 id="cost-per-job">{t('costTitle')}</h2>
          <DataTable caption={t('costCaption', { unit })} rows={paying} columns={[name, ...columnsOf(costs, 'about')]} />
          <p className="soft prose">{t('costNote')}</p>
        </section>
      )}
    </>
  )
}
