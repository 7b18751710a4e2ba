import { useTranslation } from 'react-i18next'
import { placeName } from '../../figures/place-name.ts'
import { fieldId, useBuilder } from './builder-context.ts'
import { CodeField, type CodeKind } from './code-field.tsx'
import { FieldFindings } from './field-frame.tsx'

interface Props {
  readonly path: string
  readonly label: string
  readonly hint?: string
  readonly kind: Exclude<CodeKind, 'industries'>
  readonly codes: readonly string[]
  /** Codes offered one after the other when one is added. */
  readonly offered: readonly string[]
  /** How few there must be. */
  readonly least?: number
}

/** Several codes of a kind, each found by a part of its name. */
export function CodeList({ path, label, hint, kind, codes, offered, least = 0 }: Props) {
  const { t } = useTranslation('workforce')
  const { t: figures } = useTranslation('figures')
  const { names, set } = useBuilder()
  const nameOf = (code: string) => (kind === 'places' ? placeName(code, names, figures) : (names.occupations[code] ?? code))
  const next = offered.find((code) => !codes.includes(code))
  return (
    <fieldset className="plain-fieldset stack" id={fieldId(path)} tabIndex={-1}>
      <legend className="label">{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      {codes.map((code, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a code may stand twice while it is written
        <div key={k} className="row-apart">
          <div style={{ flex: '1 1 14rem' }}>
            <CodeField
              key={code}
              path={`${path}/${k}`}
              label={t(kind === 'places' ? 'placeNumber' : 'occupationNumber', { number: k + 1 })}
              kind={kind}
            />
          </div>
          {codes.length > least && (
            <button
              type="button"
              className="button"
              data-kind="quiet"
              onClick={() =>
                set(
                  path,
                  codes.filter((_, i) => i !== k),
                )
              }
            >
              {t('removeCode', { name: nameOf(code) })}
            </button>
          )}
        </div>
      ))}
      {codes.length === 0 && <FieldFindings path={path} />}
      {next !== undefined && (
        <div>
          <button type="button" className="button" onClick={() => set(path, [...codes, next])}>
            {t(kind === 'places' ? 'addPlace' : 'addOccupation')}
          </button>
        </div>
      )}
    </fieldset>
  )
}
