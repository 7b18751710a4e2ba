import type { Finding, Names, Scenario } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { namedFinding } from '../../figures/named-finding.ts'
import { FindingWords, findingKey } from '../../notices/findings.tsx'
import { sortedConflicts } from './sorted-conflicts.ts'

interface Props {
  readonly conflicts: readonly Finding[]
  readonly scenario: Scenario
  readonly names: Names
}
const shown = 8

/** What stands against a date: what could be changed first, then the posts that stay open. */
export function DateConflicts({ conflicts, scenario, names }: Props) {
  const { t } = useTranslation('plan')
  const { t: figures } = useTranslation('figures')
  const sorted = sortedConflicts(conflicts, scenario, t('bearer.employer')).map((finding) => namedFinding(finding, names, figures))
  const rest = sorted.slice(shown)
  if (sorted.length === 0) return null
  const list = (findings: readonly Finding[]) => (
    <ul className="prose stack-tight">
      {findings.map((finding) => (
        <li key={findingKey(finding)}>
          <FindingWords finding={finding} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(sorted.slice(0, shown))}
      {rest.length > 0 && (
        <details>
          <summary>{t('status.more', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  )
}
