import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { criterionName } from '../../figures/criterion-words.ts'
import { percent, threeDigits } from '../../figures/numbers.ts'
import { isTold } from '../../figures/told-criteria.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { comparisonRankingQuery } from '../../requests/comparison-ranking.ts'
import type { AnswerProps } from './answer-props.ts'

const mostWeight = 10
/** Sliders that are shown at first: more are a wall. */
const atFirst = 6

/** Scenarios ranked by weights that the reader sets, with how far each weight may go before the order changes. */
export function Ranking({ run, comparison, compared, names }: AnswerProps & { readonly run: string }) {
  const { t } = useTranslation('comparison')
  const first: Readonly<Record<string, number>> = Object.fromEntries(
    comparison.ranking.weights.map(({ criterion, weight }) => [criterion, weight]),
  )
  const [weights, setWeights] = useState(first)
  const set = Object.fromEntries(Object.entries(weights).filter(([, weight]) => weight > 0))
  const anything = Object.keys(set).length > 0
  const query = useQuery({ ...comparisonRankingQuery(run, set), enabled: anything })
  // Never an order by other weights than those that stand beside it.
  const untouched = JSON.stringify(set) === JSON.stringify(first)
  const ranking = !anything || query.isError ? null : (query.data ?? (untouched ? comparison.ranking : null))
  const offered = comparison.criteria
    .filter(({ name, better }) => better !== 'neither' && (isTold(name) || name in weights))
    .map(({ name }) => name)
    .sort((a, b) => Number(b in first) - Number(a in first))
  const slider = (name: string) => (
    <Weight
      key={name}
      code={name}
      names={names}
      value={weights[name] ?? 0}
      bounds={ranking?.weights.find(({ criterion }) => criterion === name)}
      onChange={(weight) => setWeights({ ...weights, [name]: weight })}
    />
  )
  return (
    <section className="stack" aria-labelledby="ranking">
      <h3 id="ranking">{t('rankingTitle')}</h3>
      <p className="prose soft">{t('rankingText')}</p>
      {query.isError && <ProblemNotice error={query.error} retry={() => void query.refetch()} />}
      <div aria-busy={query.isPlaceholderData}>
        {ranking && <Order ranking={ranking} compared={compared} />}
        {!anything && <p>{t('noWeights')}</p>}
      </div>
      <div className="halves">{offered.slice(0, atFirst).map(slider)}</div>
      {offered.length > atFirst && (
        <details>
          <summary>{t('moreWeights')}</summary>
          <div className="halves">{offered.slice(atFirst).map(slider)}</div>
        </details>
      )}
    </section>
  )
}

function Order({ ranking, compared }: Pick<AnswerProps, 'compared'> & { readonly ranking: AnswerProps['comparison']['ranking'] }) {
  const { t } = useTranslation('comparison')
  return (
    <ol className="lead" data-testid="ranking" aria-live="polite">
      {ranking.order.map((place) => {
        const score = ranking.scores.find((own) => own.run === place)?.score ?? 0
        const words = { letter: compared[place]?.letter ?? '', name: compared[place]?.run.scenarioName ?? '', score: percent(score) }
        return <li key={place}>{t('ranked', words)}</li>
      })}
    </ol>
  )
}

interface WeightProps {
  readonly code: string
  readonly names: AnswerProps['names']
  readonly value: number
  readonly bounds: { readonly low: number; readonly high: number | null } | undefined
  readonly onChange: (weight: number) => void
}

function Weight({ code, names, value, bounds, onChange }: WeightProps) {
  const { t } = useTranslation('comparison')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const id = `weight-${code}`
  const holds = () => {
    if (value === 0 || !bounds) return t('weightNone')
    if (bounds.high !== null) return t('weightBetween', { low: threeDigits(bounds.low), high: threeDigits(bounds.high) })
    return bounds.low > 0 ? t('weightFrom', { low: threeDigits(bounds.low) }) : t('weightAny')
  }
  return (
    <div className="field">
      <label htmlFor={id}>{criterionName(code, names, criteria, figures)}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={mostWeight}
        step={1}
        value={value}
        aria-valuetext={t('weight', { weight: value })}
        aria-describedby={`${id}-holds`}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <span className="hint" id={`${id}-holds`}>
        {t('weight', { weight: value })} · {holds()}
      </span>
    </div>
  )
}
