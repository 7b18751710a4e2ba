import { canonicalJson, type Finding, saidFinding } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { useFindingWords } from '../requests/finding-words.ts'

const tones = { error: 'bad', warning: 'warn', note: undefined } as const

/** Two findings with the same key say the same. */
export const findingKey = (finding: Finding): string => canonicalJson(finding)

/** Each finding once. */
export const eachOnce = (findings: readonly Finding[]): Finding[] => [...new Map(findings.map((f) => [findingKey(f), f])).values()]

/** One finding in words: what is said, and what to do about it. */
export function FindingWords({ finding }: { readonly finding: Finding }) {
  const words = useFindingWords()
  if (!words) return null
  const { says, remedy } = saidFinding(finding, words)
  return (
    <>
      {says}
      {remedy && <span className="soft"> {remedy}</span>}
    </>
  )
}

interface Props {
  readonly findings: readonly Finding[]
  /** Shows the path of each: where there is no form to link to. */
  readonly withPath?: boolean
}

/** Findings as a list, the worst first. */
export function FindingList({ findings, withPath = false }: Props) {
  const { t } = useTranslation('components')
  const order = ['error', 'warning', 'note']
  const sorted = eachOnce(findings).sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  return (
    <ul className="plain-list stack-tight">
      {sorted.map((f) => (
        <li key={findingKey(f)} className="notice" data-tone={tones[f.severity]}>
          <div>
            <strong className="hidden-but-read">{t(`severity.${f.severity}`)} </strong>
            <FindingWords finding={f} />
          </div>
          {withPath && f.path && <code className="small">{f.path}</code>}
        </li>
      ))}
    </ul>
  )
}
