import type { Exposure, Quantity } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { inputNumber } from '../../figures/numbers.ts'
import { centralOf } from '../../figures/quantity-value.ts'
import { type ThreatPart, threatParts } from '../../figures/risk-quantities.ts'
import { useBuilder } from './builder-context.ts'
import { OriginEditor } from './origin-editor.tsx'
import { QuantityField } from './quantity-field.tsx'

interface Props {
  readonly path: string
  readonly threat: Exposure
}
const parts = ['strikes', 'mobilisation', 'capital', 'relocation'] as const

/** What a part begins with: nothing is lost, called up, paid or moved until somebody says how much. */
const first: { readonly [Part in ThreatPart]: NonNullable<Exposure[Part]> } = {
  strikes: { rate: 0, sites: 1, dispersal: 0, lag: 4 },
  mobilisation: { hazard: 0, liable: 1, reserved: 0 },
  capital: { value: 0, insurance: 0, insurers: 'default', riskPremium: 0 },
  relocation: { month: 24, cost: 0, lostMonths: 0 },
}

/** What a threat may do beside: strikes, call-up, insurance, moving away. Each is put in and taken out as a whole. */
export function ThreatParts({ path, threat }: Props) {
  const { t } = useTranslation('risk')
  const { set } = useBuilder()
  return parts.map((part) => (
    <fieldset key={part} className="plain-fieldset stack">
      <legend className="hidden-but-read">{t(`part.${part}`)}</legend>
      <label className="row">
        <input
          type="checkbox"
          checked={threat[part] !== undefined}
          onChange={(event) => set(`${path}/${part}`, event.target.checked ? first[part] : undefined)}
        />
        {t(`part.${part}`)}
      </label>
      {threat[part] !== undefined && <Part path={`${path}/${part}`} part={part} threat={threat} />}
    </fieldset>
  ))
}

function Part({ path, part, threat }: Props & { readonly part: ThreatPart }) {
  const { t } = useTranslation('risk')
  const hints = useHints(threat)
  return (
    <>
      <p className="prose soft small">{t(`partText.${part}`)}</p>
      <div className="halves">
        {threatParts[part].map(({ field, key }) => (
          <QuantityField key={key} path={`${path}/${key}`} field={field} {...(hints[field] ? { hint: hints[field] } : {})} />
        ))}
      </div>
      {part === 'capital' && threat.capital && (
        <OriginEditor title={t('insurers')} path={`${path}/insurers`} line={{ buyer: threat.place, origin: threat.capital.insurers }} />
      )}
    </>
  )
}

/** Numbers that are hard to picture, in other words. */
function useHints({ strikes }: Exposure): Readonly<Record<string, string>> {
  const { t } = useTranslation('risk')
  const rate = strikes && centralOf(strikes.rate as Quantity)
  return {
    dispersal: t('dispersalHint'),
    // Said of no strike too: a line that comes when the field is left would move what is being clicked.
    strikeRate: rate && rate > 0 ? t('ratePerYears', { years: inputNumber(Math.round(10 / rate) / 10) }) : t('rateNone'),
  }
}
