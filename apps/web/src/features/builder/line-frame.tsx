import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldId, useFindingsAt } from './builder-context.ts'

interface Props {
  readonly path: string
  readonly title: string
  readonly detail: string
  readonly onRemove: () => void
  readonly children: () => ReactNode
}

/** One line of a list: its gist when closed, its fields when open. Its fields exist only while it is open. */
export function LineFrame({ path, title, detail, onRemove, children }: Props) {
  const { t } = useTranslation('builder')
  const [open, setOpen] = useState(false)
  const findings = useFindingsAt(path)
  const faults = findings.filter((f) => f.severity === 'error').length
  return (
    <details
      className="line-editor"
      id={`${fieldId(path)}-line`}
      data-line={path}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <strong>{title}</strong> <span className="soft">{detail}</span>
        {faults > 0 && (
          <>
            {' '}
            <span className="badge" data-tone="bad">
              {t('faults', { count: faults })}
            </span>
          </>
        )}
      </summary>
      {open && (
        <div className="line-body stack">
          {children()}
          <div>
            <button type="button" className="button" data-kind="quiet" onClick={onRemove}>
              {t('remove', { what: title })}
            </button>
          </div>
        </div>
      )}
    </details>
  )
}
