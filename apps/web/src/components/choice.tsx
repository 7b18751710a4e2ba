interface Props {
  readonly id: string
  readonly label: string
  /** Code and name of each choice. */
  readonly options: readonly (readonly [string, string])[]
  readonly value: string
  readonly onChange: (code: string) => void
}

/** One of several, by name. */
export function Choice({ id, label, options, value, onChange }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
