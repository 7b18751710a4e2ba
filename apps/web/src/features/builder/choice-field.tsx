import { useBuilder } from './builder-context.ts'
import { FieldFrame, useFieldState } from './field-frame.tsx'
import { getAt } from './pointer.ts'

interface Props {
  readonly path: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** One of a few values. */
export function ChoiceField({ path, label, options }: Props) {
  const { scenario, set } = useBuilder()
  const { id, faulty, describedBy } = useFieldState(path)
  const value = String(getAt(scenario, path) ?? '')
  return (
    <FieldFrame path={path} label={label}>
      <select
        id={id}
        value={value}
        aria-invalid={faulty || undefined}
        aria-describedby={describedBy}
        onChange={(event) => set(path, event.target.value)}
      >
        {options.every((o) => o.value !== value) && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
