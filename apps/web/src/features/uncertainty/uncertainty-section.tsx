import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CriterionChoice } from '../../figures/criterion-choice.tsx'
import { headlineCriterion } from '../../figures/headline-criterion.ts'
import { namesWithPayers } from '../../figures/names-with-payers.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useVersion } from '../../requests/version.ts'
import { AllRanges } from './all-ranges.tsx'
import { criterionRange } from './criterion-range.ts'
import { FanOverTime } from './fan-over-time.tsx'
import { OutcomeDots } from './outcome-dots.tsx'
import { RangeSentence } from './range-sentence.tsx'

/** How sure the figures are: one of them in words and as equally likely outcomes, posts over time with their bands, then the ranges of all. */
export function UncertaintySection({ run, estimate, names: known }: SectionProps) {
  const { t } = useTranslation('uncertainty')
  const { t: money } = useTranslation('publicMoney')
  const [chosen, setChosen] = useState('')
  const version = useVersion(run.scenario, run.version).data
  const names = namesWithPayers(known, version ? [version.scenario] : [], money)
  const code = chosen || headlineCriterion(estimate)
  const range = criterionRange(estimate, code)
  if (run.draws === 0 || !range) return <p className="prose">{t('noDraws')}</p>
  const codes = estimate.criteria.map((criterion) => criterion.code).filter((c) => criterionRange(estimate, c) !== null)
  return (
    <div className="stack-wide">
      <div className="stack">
        <CriterionChoice codes={codes} names={names} value={code} onChange={setChosen} />
        <RangeSentence range={range} names={names} />
        <p className="prose soft">{t('text')}</p>
      </div>
      <OutcomeDots key={code} run={run} estimate={estimate} range={range} names={names} />
      <FanOverTime run={run} estimate={estimate} names={names} />
      <AllRanges estimate={estimate} codes={codes} names={names} />
    </div>
  )
}
