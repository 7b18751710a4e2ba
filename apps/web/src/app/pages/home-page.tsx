import { useTranslation } from 'react-i18next'
import { ScenarioList } from '../../features/scenarios/scenario-list.tsx'
import { PageTitle } from '../page-title.tsx'

/** Start: all scenarios. */
export function HomePage() {
  const { t } = useTranslation('scenarios')
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageTitle>{t('title')}</PageTitle>
        <p className="lead soft">{t('lead')}</p>
      </div>
      <ScenarioList />
    </div>
  )
}
