import type { ReactNode } from 'react'
import { eachOnce, FindingWords, findingKey } from '../../notices/findings.tsx'
import { fieldId, useFindingsAt } from './builder-context.ts'

/** Attributes that tie an input to what is said about it. */
export function useFieldState(path: string) {
  const findings = useFindingsAt(path)
  const id = fieldId(path)
  return {
    id,
    faulty: findings.some((f) => f.severity === 'error'),
    describedBy: findings.length > 0 ? `${id}-findings` : undefined,
  }
}

/** What is said about a field, right under it. */
export function FieldFindings({ path }: { readonly path: string }) {
  const findings = useFindingsAt(path)
  if (findings.length === 0) return null
  return (
    <div id={`${fieldId(path)}-findings`} className="stack-tight">
      {eachOnce(findings).map((f) => (
        <p key={findingKey(f)} className={f.severity === 'error' ? 'problem' : f.severity === 'warning' ? 'note-text' : 'hint'}>
          <FindingWords finding={f} />
        </p>
      ))}
    </div>
  )
}

interface Props {
  readonly path: string
  readonly label: string
  readonly hint?: string
  readonly children: ReactNode
}

/** A labelled field with its hint and findings. */
export function FieldFrame({ path, label, hint, children }: Props) {
  return (
    <div className="field">
      <label htmlFor={fieldId(path)}>{label}</label>
      {hint && (
        <span className="hint" id={`${fieldId(path)}-hint`}>
          {hint}
        </span>
      )}
      {children}
      <FieldFindings path={path} />
    </div>
  )
}
