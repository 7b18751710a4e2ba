import type { Sweep } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/loading.tsx'
import { wholeNumber } from '../../figures/numbers.ts'
import { AskedAnswer } from '../../notices/asked-answer.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { type RunQuestion, useAskedRun } from '../../requests/asked-run.ts'
import { breakEvenQuery } from '../../requests/break-even.ts'
import { ReachedSentence } from './reached-sentence.tsx'
import type { AnswerProps } from './sensitivity-answer.tsx'

interface Props extends AnswerProps {
  readonly sweep: Sweep
  readonly target: number
}

/** Steps are of no account where a target is asked for. */
const steps = 11

/** The same question to the model itself, to the last digit. */
export function ExactBreakEven(props: Props) {
  const { t } = useTranslation('sensitivity')
  const { run, sweep, target } = props
  const path = sweep.axes[0]?.path ?? ''
  const question: RunQuestion = {
    kind: 'sweep',
    scenario: run.scenario,
    version: run.version,
    seed: sweep.seed,
    draws: sweep.draws,
    question: { criterion: sweep.criterion.name, axes: [{ path, steps }], target },
  }
  const asked = useAskedRun(question)
  return (
    <AskedAnswer asked={asked} button={t('exactAsk')} beside={sweep} quiet>
      {(answered) => <Exact answer={answered.id} {...props} />}
    </AskedAnswer>
  )
}

function Exact({ answer, words }: Props & { readonly answer: string }) {
  const { t } = useTranslation('sensitivity')
  const query = useQuery(breakEvenQuery(answer))
  if (query.isError) return <ProblemNotice error={query.error} retry={() => void query.refetch()} />
  if (!query.data) return <Loading />
  const { reached, from, to, target, path, pointer, draws } = query.data
  return (
    <p className="notice" data-tone="good" data-testid="exact-break-even">
      <span>
        {t('exact', { draws: wholeNumber(draws) })}{' '}
        <ReachedSentence reached={reached} whole={[from, to]} target={target} sweep={query.data} words={words.wordsOf(path, pointer)} />
      </span>
    </p>
  )
}
