import { useBuilder } from './builder-context.ts'
import { FieldFrame, useFieldState } from './field-frame.tsx'
import { getAt } from './pointer.ts'

interface Props {
  readonly path: string
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'month' | 'long'
  /** An empty text takes the field out. */
  readonly optional?: boolean
}

/** A text of the scenario: a name, notes, a month. */
export function TextField({ path, label, hint, type = 'text', optional = false }: Props) {
  const { scenario, set } = useBuilder()
  const { id, faulty, describedBy } = useFieldState(path)
  const value = String(getAt(scenario, path) ?? '')
  const input = {
    id,
    value,
    dir: 'auto' as const,
    'aria-invalid': faulty || undefined,
    'aria-describedby': describedBy,
    onChange: (event: { target: { value: string } }) => set(path, optional && event.target.value === '' ? undefined : event.target.value),
  }
  return (
    <FieldFrame path={path} label={label} {...(hint ? { hint } : {})}>
      {type === 'long' ? <textarea rows={3} {...input} /> : <input type={type === 'month' ? 'month' : 'text'} {...input} />}
    </FieldFrame>
  )
}
