import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { NumberField } from 'react-aria-components/NumberField'
import { useTranslation } from 'react-i18next'
import type { NumberStyle } from '../figures/quantity-text.ts'
import { readerLocale } from '../figures/reader-locale.ts'

interface Props {
  readonly id: string
  readonly label: string
  readonly value: number | null
  readonly style: NumberStyle
  readonly unit?: string
  readonly faulty?: boolean
  readonly describedBy?: string | undefined
  readonly hideLabel?: boolean
  readonly short?: boolean
  /** Null: nothing that is a number stands there. */
  readonly onChange: (value: number | null) => void
}

/** A number as the reader writes numbers, with comma or point; a share in per cent. It is never moved into a range in silence. */
export function NumberInput({
  id,
  label,
  value,
  style,
  faulty = false,
  describedBy,
  hideLabel = false,
  short = false,
  unit = '',
  onChange,
}: Props) {
  // Written anew, comma or point, when the language changes.
  useTranslation()
  return (
    <I18nProvider locale={readerLocale()}>
      <NumberField
        className="field"
        value={value ?? Number.NaN}
        isInvalid={faulty}
        isWheelDisabled
        formatOptions={
          style === 'share' ? { style: 'percent', maximumFractionDigits: 4 } : { maximumFractionDigits: 8, useGrouping: style !== 'year' }
        }
        onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      >
        <Label className={hideLabel ? 'hidden-but-read' : 'label'}>{label}</Label>
        <span className="input-row">
          <Input
            id={id}
            className={short ? 'input-number input-short' : 'input-number'}
            {...(describedBy ? { 'aria-describedby': describedBy } : {})}
          />
          {unit && <span className="soft">{unit}</span>}
        </span>
      </NumberField>
    </I18nProvider>
  )
}
