import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ExistingPlant } from '../../features/plants/existing-plant.tsx'
import { Waiting } from '../../notices/waiting.tsx'
import { useAskedNames } from '../../requests/names.ts'
import { PageTitle } from '../page-title.tsx'
import { WordsUsed } from '../words-used.tsx'

/** What hangs on a plant that is there, outside of any scenario. The question stands in the address. */
export function PlantsPage() {
  const { t } = useTranslation('plants')
  const asked = useAskedNames()
  const question = useSearch({ from: '/plants' })
  const navigate = useNavigate({ from: '/plants' })
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageTitle>{t('title')}</PageTitle>
        <p className="lead soft">{t('lead')}</p>
        <WordsUsed terms={['direct', 'indirect', 'induced', 'gross']} />
      </div>
      {asked.data ? (
        <ExistingPlant
          question={question}
          names={asked.data}
          onChange={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      ) : (
        <Waiting of={[asked]} />
      )}
    </div>
  )
}
