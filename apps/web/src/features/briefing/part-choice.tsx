import { useTranslation } from 'react-i18next'
import { type BriefingPart, briefingParts } from './parts.ts'

interface Props {
  readonly chosen: readonly BriefingPart[]
  readonly onChange: (parts: readonly BriefingPart[]) => void
}

/** What goes on paper, and the way to paper or PDF: the browser's own, so that the text stays text. Not printed itself. */
export function PartChoice({ chosen, onChange }: Props) {
  const { t } = useTranslation('briefing')
  const toggle = (part: BriefingPart) =>
    onChange(briefingParts.filter((known) => (known === part ? !chosen.includes(part) : chosen.includes(known))))
  return (
    <div className="card stack not-printed">
      <p className="prose">{t('about')}</p>
      <fieldset className="plain-fieldset">
        <legend>{t('choose')}</legend>
        <div className="row">
          {briefingParts.map((part) => (
            <label key={part} className="row">
              <input type="checkbox" checked={chosen.includes(part)} onChange={() => toggle(part)} />
              {t(`part.${part}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="row">
        <button type="button" className="button" data-kind="main" onClick={() => window.print()}>
          {t('print')}
        </button>
        <span className="soft small">{t('printHint')}</span>
      </div>
    </div>
  )
}
