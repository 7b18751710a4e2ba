import type { Names } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/loading.tsx'
import { namesWithPayers } from '../../figures/names-with-payers.ts'
import { wholeNumber } from '../../figures/numbers.ts'
import { AskedAnswer } from '../../notices/asked-answer.tsx'
import { FindingList } from '../../notices/findings.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { type RunQuestion, useAskedRun } from '../../requests/asked-run.ts'
import { comparisonQuery } from '../../requests/comparison.ts'
import { comparisonCheckQuery } from '../../requests/comparison-check.ts'
import type { Compared } from './compared.ts'
import { ComparisonAnswer } from './comparison-answer.tsx'

interface Props {
  readonly compared: readonly Compared[]
  readonly names: Names
}

const [usualDraws, mostDraws] = [1024, 16_384]

/** Which is better and how surely: all of them computed with the same draws, asked for once and kept. */
export function Chances({ compared, names }: Props) {
  const { t } = useTranslation('comparison')
  const check = useQuery(comparisonCheckQuery(compared.map(({ run }) => ({ scenario: run.scenario, version: run.version }))))
  const refused = check.data?.filter(({ severity }) => severity === 'error') ?? []
  const said = check.data?.filter(({ severity }) => severity !== 'error') ?? []
  return (
    <section className="stack-wide" aria-labelledby="chances">
      <div className="stack">
        <h2 id="chances">{t('chancesTitle')}</h2>
        <p className="prose soft">{t('chancesText')}</p>
        {check.isError && <ProblemNotice error={check.error} retry={() => void check.refetch()} />}
        {check.isLoading && <Loading />}
        {said.length > 0 && <FindingList findings={said} />}
        {refused.length > 0 && (
          <>
            <p className="problem">{t('cannotCompare')}</p>
            <FindingList findings={refused} />
          </>
        )}
      </div>
      {check.data && refused.length === 0 && <AskedChances compared={compared} names={names} />}
    </section>
  )
}

function AskedChances({ compared, names }: Props) {
  const { t } = useTranslation('comparison')
  const [first, ...others] = compared.map(({ run }) => run)
  const fewest = Math.min(...compared.map(({ run }) => run.draws))
  const draws = fewest > 0 ? Math.min(fewest, mostDraws) : usualDraws
  const question: RunQuestion = {
    kind: 'comparison',
    scenario: first?.scenario ?? '',
    version: first?.version ?? 1,
    draws,
    seed: first?.seed ?? 1,
    question: { with: others.map(({ scenario, version }) => ({ scenario, version })) },
  }
  const asked = useAskedRun(question)
  const note = t('chancesDraws', { draws: wholeNumber(draws), seed: first?.seed ?? 1 })
  return (
    <AskedAnswer asked={asked} button={t('chancesAsk')} note={note}>
      {(run) => <Answer key={run.id} answer={run.id} compared={compared} names={names} />}
    </AskedAnswer>
  )
}

function Answer({ answer, ...props }: Props & { readonly answer: string }) {
  const { t: money } = useTranslation('publicMoney')
  const query = useQuery(comparisonQuery(answer))
  if (query.isError) return <ProblemNotice error={query.error} retry={() => void query.refetch()} />
  const names = namesWithPayers(
    props.names,
    props.compared.map(({ scenario }) => scenario),
    money,
  )
  return query.data ? <ComparisonAnswer run={answer} comparison={query.data} compared={props.compared} names={names} /> : <Loading />
}
