import { useTranslation } from 'react-i18next'
import { ClaimSource } from '../../figures/claim-source.tsx'
import type { MoneyRate } from '../../figures/money-rate.ts'
import { modelNumber, threeDigits, yearNumber } from '../../figures/numbers.ts'

/** What money is shown in, at which rate, and what the rate is made from with who says so and of when it is. */
export function RateLine({ rate: { from, to, factor, sources } }: { readonly rate: MoneyRate }) {
  const { t } = useTranslation('money')
  const { t: fields } = useTranslation('fields')
  const words = {
    own: from.currency,
    ownYear: yearNumber(from.year),
    currency: to.currency,
    year: yearNumber(to.year),
    rate: threeDigits(factor),
  }
  return (
    <section className="notice small" aria-labelledby="shown-rate" data-testid="shown-rate">
      <h2 id="shown-rate">{t('shownIn', words)}</h2>
      <p>{t('rate', words)}</p>
      <ul>
        {sources.map(({ path, term, value, claim }) => (
          <li key={path}>
            {t('source', { term, value: modelNumber(value) })}{' '}
            {claim ? (
              <span className="soft">
                <ClaimSource claim={claim} />; {fields(`confidence.${claim.confidence}`)}
              </span>
            ) : (
              <span className="soft">{t('ownRate')}</span>
            )}
          </li>
        ))}
      </ul>
      <p>{t('only', words)}</p>
    </section>
  )
}
