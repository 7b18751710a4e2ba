import { useId } from 'react'
import type { NumberStyle } from '../../figures/quantity-text.ts'
import { NumberInput } from '../number-input.tsx'

interface Props {
  readonly label: string
  readonly unit: string
  /** How the number is written; a share goes without a unit. */
  readonly style?: NumberStyle
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step: number
  /** The value as it is read aloud. */
  readonly text: string
  readonly onChange: (value: number) => void
}

/** A number by slider or by typing, as the reader writes numbers: the slider keeps within its range, the field takes any number. */
export function NumberSlider({ label, unit, style = 'plain', value, least, most, step, text, onChange }: Props) {
  const slider = useId()
  const decimals = Math.max(0, -Math.floor(Math.log10(step)))
  return (
    <div className="field">
      <label htmlFor={slider}>{label}</label>
      <div className="slider-row">
        <input
          id={slider}
          type="range"
          min={least}
          max={most}
          step={step}
          value={Math.min(most, Math.max(least, value))}
          aria-valuetext={text}
          onChange={(event) => onChange(Number(event.target.value))}
        />
        <NumberInput
          id={`${slider}-typed`}
          label={style === 'share' ? label : `${label}, ${unit}`}
          hideLabel
          short
          value={Number(value.toFixed(decimals))}
          style={style}
          unit={style === 'share' ? '' : unit}
          onChange={(next) => {
            if (next !== null) onChange(next)
          }}
        />
      </div>
    </div>
  )
}
