import type { Names } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/loading.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { plantContributionQuery } from '../../requests/plant-contribution.ts'
import { PlantAnswer } from './plant-answer.tsx'
import { PlantForm } from './plant-form.tsx'
import type { PlantQuestion } from './plant-question.ts'

interface Props {
  readonly question: PlantQuestion
  readonly names: Names
  readonly onChange: (question: PlantQuestion) => void
}

/** Money of the bundled tables. */
const tables = { currency: 'USD', year: 2022 }

/** What hangs on a plant that is there, or is lost with it: asked, in words, drawn, and as a table. */
export function ExistingPlant({ question, names, onChange }: Props) {
  const { t } = useTranslation('plants')
  const { place, industry, about, size, share, output, spending } = question
  const unsized = size === 'output' ? output === 0 : share === 0
  const ready = industry !== '' && !unsized
  const asked = useQuery({
    ...plantContributionQuery({
      place,
      industry,
      ...(size === 'share' ? { share } : { output }),
      closes: about === 'closure' ? 'true' : 'false',
      ...(spending === undefined ? {} : { householdSpending: spending }),
    }),
    enabled: ready,
  })
  const answer = ready && !asked.isPlaceholderData && !asked.isError ? asked.data : undefined
  return (
    <div className="stack-wide">
      <PlantForm question={question} names={names} unit={t('outputUnit', tables)} onChange={onChange} />
      {!ready && <p className="notice">{t(industry === '' ? 'choose' : 'noSize')}</p>}
      {ready && asked.isError && <ProblemNotice error={asked.error} />}
      {ready && !answer && !asked.isError && <Loading />}
      {answer && <PlantAnswer answer={answer} names={names} />}
    </div>
  )
}
