import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/loading.tsx'
import { CriterionChoice } from '../../figures/criterion-choice.tsx'
import { headlineCriterion } from '../../figures/headline-criterion.ts'
import { namesWithPayers } from '../../figures/names-with-payers.ts'
import { aboutNumber } from '../../figures/numbers.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useAssumptionWords } from '../../figures/use-assumption-words.ts'
import { AskedAnswer } from '../../notices/asked-answer.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { Waiting } from '../../notices/waiting.tsx'
import { type RunQuestion, useAskedRun } from '../../requests/asked-run.ts'
import { sensitivityQuery } from '../../requests/sensitivity.ts'
import { type AnswerProps, SensitivityAnswer } from './sensitivity-answer.tsx'

const [points, factors] = [1024, 20]

/** What decides a figure: asked for once, kept afterwards. */
export function SensitivitySection({ run, estimate, names: known }: SectionProps) {
  const { t } = useTranslation('sensitivity')
  const { t: money } = useTranslation('publicMoney')
  const [chosen, setChosen] = useState('')
  const criterion = chosen || headlineCriterion(estimate)
  const question: RunQuestion = {
    kind: 'sensitivity',
    scenario: run.scenario,
    version: run.version,
    seed: run.seed,
    question: { criterion, points, factors },
  }
  const asked = useAskedRun(question)
  const { words, asked: wordsAsked } = useAssumptionWords(run, known)
  if (!words) return <Waiting of={wordsAsked} />
  const names = namesWithPayers(known, [words.scenario], money)
  return (
    <div className="stack-wide">
      <div className="stack">
        <p className="prose">{t('text')}</p>
        <CriterionChoice codes={estimate.criteria.map(({ code }) => code)} names={names} value={criterion} onChange={setChosen} />
      </div>
      <AskedAnswer asked={asked} button={t('ask')} note={t('takes', { estimates: aboutNumber(points * (factors + 4)) })} beside={run}>
        {(answered) => <Answer key={answered.id} answer={answered.id} run={run} names={names} words={words} />}
      </AskedAnswer>
    </div>
  )
}

function Answer({ answer, ...props }: { readonly answer: string } & Omit<AnswerProps, 'sensitivity'>) {
  const query = useQuery(sensitivityQuery(answer))
  if (query.isError) return <ProblemNotice error={query.error} retry={() => void query.refetch()} />
  return query.data ? <SensitivityAnswer sensitivity={query.data} {...props} /> : <Loading />
}
