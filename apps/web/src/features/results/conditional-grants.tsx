import type { Cut, Scenario } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { pricedMoney } from '../../figures/criterion-words.ts'
import { codesOf, type Figure, figureAt } from '../../figures/cut-reader.ts'
import { aboutText } from '../../figures/figure-text.ts'
import { wholeNumber } from '../../figures/numbers.ts'
import { payerName } from '../../figures/payer-name.ts'
import { placeName } from '../../figures/place-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { type AmountStyle, PublicAmount } from './public-amount.tsx'
import { usePublicAmountText } from './public-amount-text.ts'

interface Props extends SectionProps {
  readonly scenario: Scenario
  readonly cut: Cut
}

interface Grant {
  readonly id: string
  /** Names of the payer and of the place of the jobs. */
  readonly payer: string
  readonly place: string
  readonly promised: Figure
  readonly reached: Figure
  readonly paid: Figure
  readonly back: Figure
}

/** Grants with a promise of jobs: what was promised, what is reached, what is paid and what comes back. */
export function ConditionalGrants({ names, scenario, cut }: Props) {
  const { t } = useTranslation('publicMoney')
  const { t: figures } = useTranslation('figures')
  const { t: criteria } = useTranslation('criteria')
  const grants = codesOf(cut, 'instrument').flatMap((id): Grant[] => {
    const given = scenario.funding?.instruments.find((i) => i.id === id)
    if (given?.kind !== 'grant' || !given.condition) return []
    const at = (item: string) => figureAt(cut, { instrument: id, item })
    const payer = payerName(given.payer, scenario, names, t, figures)
    const place = placeName(given.condition.place, names, figures)
    return [{ id, payer, place, promised: at('posts-promised'), reached: at('posts-reached'), paid: at('paid'), back: at('claw-back') }]
  })
  if (grants.length === 0) return null
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
      <GrantSentences grants={grants} currency={scenario.currency} />
      <DataTable
        caption={t('grantsCaption', { unit: t('million', { unit: pricedMoney(cut.unit, criteria) }) })}
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

function GrantSentences({ grants, currency }: { readonly grants: readonly Grant[]; readonly currency: string }) {
  const { t } = useTranslation('publicMoney')
  const { t: figures } = useTranslation('figures')
  const text = usePublicAmountText(currency)
  return (
    <ul className="prose">
      {grants.map(({ id, payer, place, promised, reached, paid, back }) => (
        <li key={id}>
          {t('grantSentence', {
            payer,
            place,
            promised: wholeNumber(promised.value ?? 0),
            reached: aboutText(reached, figures),
            paid: text(paid),
            back: text(back),
          })}
        </li>
      ))}
    </ul>
  )
}
