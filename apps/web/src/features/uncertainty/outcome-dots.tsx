import type { Estimate, Names, Run } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/loading.tsx'
import { chanceWords } from '../../figures/chance-words.ts'
import { useShownMoney } from '../../figures/shown-money.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { criterionDrawsQuery } from '../../requests/criterion-draws.ts'
import type { CriterionRange } from './criterion-range.ts'
import { DotsAtLeast } from './dots-at-least.tsx'

interface Props {
  readonly run: Run
  readonly estimate: Estimate
  readonly range: CriterionRange
  readonly names: Names
}

/** The draws of a figure as equally likely outcomes, and how many of them leave less than nothing. */
export function OutcomeDots({ run, estimate, range, names }: Props) {
  const { t } = useTranslation('uncertainty')
  const money = useShownMoney()
  const query = useQuery(criterionDrawsQuery(run.id, range.name, run.draws))
  if (query.isError) return <ProblemNotice error={query.error} retry={() => void query.refetch()} />
  if (!query.data) return <Loading />
  const { quantiles, belowZero, kept } = query.data
  // One outcome is no spread: the sentence has said it.
  if (quantiles[0] === quantiles.at(-1)) return null
  return (
    <div className="stack">
      {belowZero > 0 && <p>{t('below', { chance: chanceWords(belowZero, t) })}</p>}
      <DotsAtLeast run={run} range={range} names={names} sorted={money.draws(estimate, range.name, quantiles)} draws={kept} />
    </div>
  )
}
