import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { eachOnce, FindingWords, findingKey } from '../../notices/findings.tsx'
import { useBuilder } from './builder-context.ts'
import { pathLabel } from './path-label.ts'
import { stepOf } from './steps.ts'

const mostShown = 12

/** All errors at the top, each a link to its field. */
export function FindingSummary({ id, focusOn }: { readonly id: string; readonly focusOn: (path: string) => void }) {
  const { t } = useTranslation('builder')
  const { t: fields } = useTranslation('fields')
  const { findings, scenario, names } = useBuilder()
  const errors = eachOnce(findings.filter((f) => f.severity === 'error'))
  if (errors.length === 0) return null
  return (
    <div className="notice" data-tone="bad" role="alert">
      <h2>{t('problems', { count: errors.length })}</h2>
      <ul className="stack-tight">
        {errors.slice(0, mostShown).map((f) => (
          <li key={findingKey(f)}>
            {f.path ? (
              <Link to="/scenarios/$id/$step" params={{ id, step: stepOf(f.path) }} onClick={() => focusOn(f.path ?? '')}>
                {pathLabel(f.path, scenario, names, fields)}
              </Link>
            ) : null}
            {f.path && ': '}
            <FindingWords finding={f} />
          </li>
        ))}
      </ul>
      {errors.length > mostShown && <p>{t('moreProblems', { count: errors.length - mostShown })}</p>}
    </div>
  )
}
