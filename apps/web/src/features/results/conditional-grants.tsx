import type { Cut, Scenario } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { codesOf, figureAt } from '../../figures/cut-reader.ts'
import { aboutText } from '../../figures/figure-text.ts'
import { wholeNumber } from '../../figures/numbers.ts'
import { payerName } from '../../figures/payer-name.ts'
import { placeName } from '../../figures/place-name.ts'
import { type AmountStyle, PublicAmount } from './public-amount.tsx'
import { usePublicAmountText } from './public-amount-text.ts'
import type { SectionProps } from './section-props.ts'

interface Props extends SectionProps {
  readonly scenario: Scenario
  readonly cut: Cut
}

/** Grants with a promise of jobs: what was promised, what is reached, what is paid and what comes back. */
export function ConditionalGrants({ names, scenario, cut }: Props) {
  const { t } = useTranslation('publicMoney')
  const { t: figures } = useTranslation('figures')
  const text = usePublicAmountText(scenario.currency)
  const grants = codesOf(cut, 'instrument').flatMap((id) => {
    const given = scenario.funding?.instruments.find((i) => i.id === id)
    if (given?.kind !== 'grant' || !given.condition) return []
    const at = (item: string) => figureAt(cut, { instrument: id, item })
    const payer = payerName(given.payer, scenario, names, t, figures)
    const place = placeName(given.condition.place, names, figures)
    return [{ id, payer, place, promised: at('posts-promised'), reached: at('posts-reached'), paid: at('paid'), back: at('claw-back') }]
  })
  if (grants.length === 0) return null
  type Grant = (typeof grants)[number]
  const nameOf = (g: Grant) => `${g.payer}, ${g.place}`
  const column = (key: 'promised' | 'reached' | 'paid' | 'back', style: AmountStyle): Column<Grant> => ({
    id: key,
    title: t(`column.${key}`),
    cell: (g) => <PublicAmount figure={g[key]} label={`${nameOf(g)} · ${t(`column.${key}`)}`} style={style} />,
    number: true,
  })
  return (
    <section className="stack" aria-labelledby="conditional-grants">
      <h2 id="conditional-grants">{t('grantsTitle')}</h2>
      <ul className="prose">
        {grants.map((g) => (
          <li key={g.id}>
            {t('grantSentence', {
              payer: g.payer,
              place: g.place,
              promised: wholeNumber(g.promised.value ?? 0),
              reached: aboutText(g.reached, figures),
              paid: text(g.paid),
              back: text(g.back),
            })}
          </li>
        ))}
      </ul>
      <DataTable
        caption={t('grantsCaption', { unit: cut.unit.split(';')[0] ?? '' })}
        rows={grants}
        columns={[
          { id: 'grant', title: t('column.grant'), cell: nameOf },
          column('promised', 'about'),
          column('reached', 'about'),
          column('paid', 'amount'),
          column('back', 'amount'),
        ]}
      />
    </section>
  )
}
