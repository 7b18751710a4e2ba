import type { Comparison, Finding, Names } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../../components/choice.tsx'
import { CriterionChoice } from '../../figures/criterion-choice.tsx'
import { criterionName } from '../../figures/criterion-words.ts'
import { FindingList } from '../../notices/findings.tsx'
import { BetterSentence } from './better-sentence.tsx'
import { ChanceBars } from './chance-bars.tsx'
import type { Compared } from './compared.ts'
import { pairView } from './pair-view.ts'
import { Ranking } from './ranking.tsx'
import { Standing } from './standing.tsx'
import { WhyTheyDiffer } from './why-they-differ.tsx'

interface Props {
  /** Of kind comparison. */
  readonly run: string
  readonly comparison: Comparison
  readonly compared: readonly Compared[]
  readonly names: Names
}

/** The sentence of each pair, the chances by criterion, why two of them differ, who stands where, and how they rank by own weights. */
export function ComparisonAnswer({ run, comparison, compared, names }: Props) {
  const { t } = useTranslation('comparison')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const [criterion, setCriterion] = useState(comparison.ranking.weights[0]?.criterion ?? comparison.criteria[0]?.name ?? '')
  const [pair, setPair] = useState('0 1')
  const [first = 0, second = 1] = pair.split(' ').map(Number)
  const head = comparison.criteria.find(({ name }) => name === criterion)
  const view = pairView(comparison, first, second, criterion)
  if (!head || !view) return null
  const withFirst = compared.slice(1).flatMap((_, i) => pairView(comparison, 0, i + 1, criterion) ?? [])
  const letter = (place: number) => compared[place]?.letter ?? ''
  const pairs = comparison.runs.flatMap((_, a) => comparison.runs.slice(a + 1).map((__, i) => [a, a + 1 + i] as const))
  const given = { comparison, compared, names }
  const named = (note: Finding): Finding => {
    const codes = note.values['criteria']
    if (typeof codes !== 'string') return note
    const told = codes.split(', ').map((code) => criterionName(code, names, criteria, figures))
    return { ...note, values: { ...note.values, criteria: told.join('; ') } }
  }
  return (
    <>
      <CriterionChoice codes={comparison.criteria.map(({ name }) => name)} names={names} value={criterion} onChange={setCriterion} />
      <ul className="plain-list lead stack-tight" data-testid="chances">
        {withFirst.map((own) => (
          <li key={own.second}>
            <BetterSentence view={own} head={head} {...given} />
          </li>
        ))}
      </ul>
      {pairs.length > 1 && (
        <Choice
          id="pair"
          label={t('pair')}
          options={pairs.map(([a, b]) => [`${a} ${b}`, t('pairOption', { first: letter(a), second: letter(b) })] as const)}
          value={pair}
          onChange={setPair}
        />
      )}
      <ChanceBars first={first} second={second} {...given} />
      <WhyTheyDiffer view={view} head={head} {...given} />
      <Standing criterion={head} {...given} />
      <Ranking run={run} {...given} />
      {comparison.notes.length > 0 && <FindingList findings={comparison.notes.map(named)} />}
    </>
  )
}
