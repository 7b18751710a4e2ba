import type { Parameter, Quantity, Scenario } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ClaimSource } from '../../figures/claim-source.tsx'
import { plausibleText, quantityText } from '../../figures/quantity-text.ts'
import { chosenClaim } from '../../figures/quantity-value.ts'

const path = 'social-discount-rate'

function rateOf(scenario: Scenario, parameters: readonly Parameter[]): Quantity | undefined {
  const parameter = parameters.find((p) => p.path === path)
  const model = parameter && { chosen: parameter.chosen, claims: parameter.claims, ...(parameter.range ? { range: parameter.range } : {}) }
  return scenario.funding?.discountRate ?? scenario.parameters?.[path] ?? model
}

/** The rate at which years are discounted, and whose word it is. */
export function DiscountRate({ scenario, parameters }: { readonly scenario: Scenario; readonly parameters: readonly Parameter[] }) {
  const { t } = useTranslation('publicMoney')
  const { t: fields } = useTranslation('fields')
  const rate = rateOf(scenario, parameters)
  if (rate === undefined) return null
  const range = plausibleText(rate, 'share', fields)
  const claim = chosenClaim(rate)
  const words = { rate: quantityText(rate, 'share', fields), range }
  return (
    <p className="prose">
      {range ? t('rate', words) : t('rateWithoutRange', words)}{' '}
      {claim && (
        <span className="soft">
          {t('whoseRate')} <ClaimSource claim={claim} />
        </span>
      )}
    </p>
  )
}
