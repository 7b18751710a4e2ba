import { useId } from 'react'

interface Props {
  readonly label: string
  readonly unit: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step: number
  /** The value as it is read aloud. */
  readonly text: string
  readonly onChange: (value: number) => void
}

/** A number by slider or by typing: the slider keeps within its range, the field takes any number. */
export function NumberSlider({ label, unit, value, least, most, step, text, onChange }: Props) {
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
        <input
          type="number"
          className="input-number input-short"
          aria-label={`${label}, ${unit}`}
          step="any"
          value={Number(value.toFixed(decimals))}
          onChange={(event) => {
            if (event.target.value !== '' && Number.isFinite(event.target.valueAsNumber)) onChange(event.target.valueAsNumber)
          }}
        />
        <span className="hint">{unit}</span>
      </div>
    </div>
  )
}
