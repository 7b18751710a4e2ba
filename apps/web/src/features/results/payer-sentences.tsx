import type { Cut, Scenario } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { codesOf, figureAt, statAt } from '../../figures/cut-reader.ts'
import { threeDigits } from '../../figures/numbers.ts'
import { payerName } from '../../figures/payer-name.ts'
import { usePublicAmount } from './public-amount.ts'
import type { SectionProps } from './section-props.ts'

interface Props extends SectionProps {
  readonly scenario: Scenario
  readonly cut: Cut
}
const none = 0.0005

/** What each payer lays out and gets back, in words; what each unit of money brings where it surely costs something. */
export function PayerSentences({ names, scenario, cut }: Props) {
  const { t } = useTranslation('publicMoney')
  const { t: figures } = useTranslation('figures')
  const { currency } = scenario
  const amount = usePublicAmount(currency)
  const sentences = codesOf(cut, 'payer')
    .filter((payer) => payer !== 'other-states')
    .map((payer) => {
      const at = (item: string) => figureAt(cut, { payer, item })
      const [outlay, gains] = [at('outlay'), at('gains')]
      const words = { payer: payerName(payer, scenario, names, t, figures), outlay: amount.text(outlay), gains: amount.text(gains) }
      const central = (item: string) => statAt(cut, { payer, item }, 'central') ?? 0
      const pays = Math.abs(outlay.value ?? 0) > none || Math.abs(outlay.low ?? 0) > none
      const gets = Math.abs(gains.value ?? 0) > none
      const surely = (outlay.low ?? outlay.value ?? 0) > none && central('outlay') > none
      const ratio = t('eachUnit', { currency, times: threeDigits(central('gains') / central('outlay')) })
      const said = !pays ? t('paysNothing', words) : gets ? t('pays', words) : t('paysGets', words)
      const more = !pays ? '' : !surely ? t('mayEarn') : gets ? ratio : ''
      return { payer, said, more }
    })
  return (
    <section className="stack" aria-labelledby="payers-in-words">
      <h2 id="payers-in-words">{t('inWords')}</h2>
      <ul className="prose" data-testid="payer-sentences">
        {sentences.map(({ payer, said, more }) => (
          <li key={payer}>
            {said} {more}
          </li>
        ))}
      </ul>
    </section>
  )
}
