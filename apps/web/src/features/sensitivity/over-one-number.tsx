import type { Sweep } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../../components/choice.tsx'
import { Loading } from '../../components/loading.tsx'
import { AskedAnswer } from '../../notices/asked-answer.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { type RunQuestion, useAskedRun } from '../../requests/asked-run.ts'
import { sweepQuery } from '../../requests/sweep.ts'
import type { AnswerProps } from './sensitivity-answer.tsx'
import { SweepAnswer } from './sweep-answer.tsx'

/** Steps over the plausible values, and common draws at each of them. */
const [steps, draws] = [21, 256]

/** The figure over all plausible values of one number, and how far that number may go. */
export function OverOneNumber(props: AnswerProps) {
  const { t } = useTranslation('sensitivity')
  const { sensitivity, words } = props
  const choices = sensitivity.tornado.filter(({ swing }) => swing > 0)
  const [chosen, setChosen] = useState(choices[0]?.path ?? '')
  return (
    <section className="stack" aria-labelledby="over-one-number">
      <h2 id="over-one-number">{t('sweepHeading')}</h2>
      <p className="prose">{t('sweepText')}</p>
      <Choice
        id="swept"
        label={t('choose')}
        options={choices.map(({ path, pointer }) => [path, words.wordsOf(path, pointer).label] as const)}
        value={chosen}
        onChange={setChosen}
      />
      <OneNumber key={chosen} path={chosen} {...props} />
    </section>
  )
}

function OneNumber({ path, ...props }: AnswerProps & { readonly path: string }) {
  const { t } = useTranslation('sensitivity')
  const { run, sensitivity } = props
  const criterion = sensitivity.criterion.name
  const question: RunQuestion = {
    kind: 'sweep',
    scenario: run.scenario,
    version: run.version,
    seed: run.seed,
    draws,
    question: { criterion, axes: [{ path, steps }] },
  }
  const asked = useAskedRun(question)
  return (
    <AskedAnswer asked={asked} button={t('sweepAsk')} beside={sensitivity}>
      {(answered) => <Swept answer={answered.id} {...props} />}
    </AskedAnswer>
  )
}

function Swept({ answer, ...props }: AnswerProps & { readonly answer: string }) {
  const query = useQuery(sweepQuery(answer))
  if (query.isError) return <ProblemNotice error={query.error} retry={() => void query.refetch()} />
  const sweep: Sweep | undefined = query.data
  return sweep ? <SweepAnswer sweep={sweep} {...props} /> : <Loading />
}
