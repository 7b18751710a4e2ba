import type { Cut, Scenario } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { codesOf, type Figure, figureAt, statAt } from '../../figures/cut-reader.ts'
import { threeDigits } from '../../figures/numbers.ts'
import { payerName } from '../../figures/payer-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { Traced } from '../../figures/traced.tsx'
import { withPieces } from '../../figures/with-pieces.tsx'
import { toldPayers } from './payer-account.ts'
import { usePublicAmountText } from './public-amount-text.ts'

interface Props extends SectionProps {
  readonly scenario: Scenario
  readonly cut: Cut
}
interface SentenceProps {
  readonly payer: string
  readonly currency: string
  readonly at: (item: string) => Figure
  readonly central: (item: string) => number
}
const none = 0.0005

/** What each payer lays out and gets back, in words; what each unit of money brings where it surely costs something. */
export function PayerSentences({ names, scenario, cut }: Props) {
  const { t } = useTranslation('publicMoney')
  const { t: figures } = useTranslation('figures')
  const payers = toldPayers(codesOf(cut, 'payer')).filter((payer) => payer !== 'other-states')
  return (
    <section className="stack" aria-labelledby="payers-in-words">
      <h2 id="payers-in-words">{t('inWords')}</h2>
      <ul className="prose stack-tight" data-testid="payer-sentences">
        {payers.map((payer) => {
          const of = {
            payer: payerName(payer, scenario, names, t, figures),
            currency: scenario.currency,
            at: (item: string) => figureAt(cut, { payer, item }),
            central: (item: string) => statAt(cut, { payer, item }, 'central') ?? 0,
          }
          return (
            <li key={payer}>
              <LaidOut {...of} /> <EachUnit {...of} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const pays = (outlay: Figure) => Math.abs(outlay.value ?? 0) > none || Math.abs(outlay.low ?? 0) > none
const gets = (gains: Figure) => Math.abs(gains.value ?? 0) > none

/** "State of Ukraine lays out 2.1 million EUR (…) and gets back 40 million EUR (…)." */
function LaidOut({ payer, currency, at }: SentenceProps) {
  const { t } = useTranslation('publicMoney')
  const text = usePublicAmountText(currency)
  const [outlay, gains] = [at('outlay'), at('gains')]
  const traced = (figure: Figure, key: 'outlay' | 'gains') => (
    <Traced figure={figure} label={`${payer} · ${t(`column.${key}`)}`} text={text(figure)} />
  )
  const key = !pays(outlay) ? 'paysNothing' : gets(gains) ? 'pays' : 'paysGets'
  return withPieces((words) => t(key, { payer, ...words }), { outlay: traced(outlay, 'outlay'), gains: traced(gains, 'gains') })
}

/** "Each EUR of it brings 3.4 EUR (8 chances in 10: 2.2 to 5.1)."; of estimates made before ranges of it were, the central values. */
function EachUnit({ payer, currency, at, central }: SentenceProps) {
  const { t } = useTranslation('publicMoney')
  const [outlay, gains, brings] = [at('outlay'), at('gains'), at('gains-per-outlay')]
  if (!pays(outlay)) return null
  if ((outlay.low ?? outlay.value ?? 0) <= none || central('outlay') <= none) return t('mayEarn')
  if (!gets(gains)) return null
  if (brings.value === null) return t('eachUnitCentral', { currency, times: threeDigits(central('gains') / central('outlay')) })
  const { value, low, high } = brings
  const text =
    low === null || high === null
      ? t('brings', { currency, times: threeDigits(value) })
      : t('bringsRange', { currency, times: threeDigits(value), low: threeDigits(low), high: threeDigits(high) })
  return withPieces((words) => t('eachUnit', { currency, ...words }), {
    brings: <Traced figure={brings} label={`${payer} · ${t('bringsLabel', { currency })}`} text={text} />,
  })
}
