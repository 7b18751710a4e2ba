import { type Claim, type Finding, SaidBy } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ClaimSource } from '../../figures/claim-source.tsx'
import { namedFinding } from '../../figures/named-finding.ts'
import { valueText } from '../../figures/quantity-text.ts'
import { FindingList, FindingWords, findingKey } from '../../notices/findings.tsx'
import { claimsInFinding, type NamedClaim } from './claims-in-finding.ts'
import type { ClaimsProps } from './claims-props.ts'

/** Every conflict in words, with what would reconcile it and the claims that it names. */
export function ConflictList({ report, names, words }: ClaimsProps) {
  const { t } = useTranslation('claims')
  const { t: figures } = useTranslation('figures')
  const { t: fields } = useTranslation('fields')
  const conflicts = report.findings.filter(({ severity }) => severity !== 'note')
  const word = (said: Claim['said']) => fields(`said.${said}`)
  const notes = report.findings
    .filter(({ severity }) => severity === 'note')
    .map((note) => namedFinding(saidInWords(note, word), names, figures))
  if (report.findings.length === 0) return null
  const named = conflicts.map((finding) => ({ finding, claims: claimsInFinding(finding, words.scenario) }))
  const harmless = named.every(({ claims }) => claims.some(({ enters }) => !enters))
  return (
    <section className="stack" aria-labelledby="conflicts">
      <h2 id="conflicts">{t('conflictsTitle')}</h2>
      {conflicts.length > 0 && harmless && <p className="prose">{t('noEffect')}</p>}
      <ul className="plain-list stack" data-testid="conflicts">
        {named.map(({ finding, claims }) => (
          <Conflict
            key={findingKey(finding)}
            finding={namedFinding(saidInWords(finding, word), names, figures)}
            claims={claims}
            words={words}
          />
        ))}
      </ul>
      {notes.length > 0 && <FindingList findings={notes} />}
    </section>
  )
}

/** Who says so in words: the names that claims have in the register say nothing to a reader. */
function saidInWords(finding: Finding, word: (said: Claim['said']) => string): Finding {
  const worded = ([key, value]: [string, string | number | null]): [string, string | number | null] => {
    const said =
      (key === 'voice' || key.endsWith('Claim')) && typeof value === 'string' ? SaidBy.safeParse(value.split(': ')[0]) : undefined
    return [key, said?.success ? word(said.data) : value]
  }
  return { ...finding, values: Object.fromEntries(Object.entries(finding.values).map(worded)) }
}

interface Props {
  readonly finding: Finding
  readonly claims: readonly NamedClaim[]
  readonly words: ClaimsProps['words']
}

function Conflict({ finding, claims, words }: Props) {
  const { t } = useTranslation('claims')
  return (
    <li className="notice" data-tone="warn">
      <div>
        <FindingWords finding={finding} />
      </div>
      {claims.length > 0 && (
        <details>
          <summary>{t('conflictClaims')}</summary>
          <ul className="plain-list stack-tight small">
            {claims.map(({ pointer, claim, enters }) => (
              <li key={`${pointer} ${claim.id}`}>
                <ClaimLine pointer={pointer} claim={claim} words={words} /> {enters && <span className="badge">{t('enters')}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** Numbers that enter no figure have no name in the builder's list. */
const announced = {
  '/product/contract/value': 'contractValue',
  '/product/contract/years': 'contractYears',
  '/product/staff': 'staff',
} as const

function ClaimLine({ pointer, claim, words }: Pick<NamedClaim, 'pointer' | 'claim'> & Pick<Props, 'words'>) {
  const { t } = useTranslation('claims')
  const { t: fields } = useTranslation('fields')
  const { label, unit, style } = words.wordsOf(pointer.slice(1), pointer)
  const own = pointer in announced ? t(`announced.${announced[pointer as keyof typeof announced]}`) : label
  const value = valueText(claim.value, style, fields)
  return (
    <>
      {own}: <strong>{value}</strong> {unit} · <ClaimSource claim={claim} />
    </>
  )
}
