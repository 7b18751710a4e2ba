import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/loading.tsx'
import { ExamplePicker } from '../../features/scenarios/example-picker.tsx'
import { NewScenarioForm } from '../../features/scenarios/new-scenario-form.tsx'
import { useNames } from '../../requests/names.ts'
import { PageTitle } from '../page-title.tsx'

/** A new scenario: a copy of the worked example, or a blank project. */
export function NewScenarioPage() {
  const { t } = useTranslation('scenarios')
  const names = useNames()
  return (
    <div className="stack-wide">
      <PageTitle>{t('newTitle')}</PageTitle>
      <div className="halves">
        <ExamplePicker />
        {names ? <NewScenarioForm names={names} /> : <Loading />}
      </div>
    </div>
  )
}
