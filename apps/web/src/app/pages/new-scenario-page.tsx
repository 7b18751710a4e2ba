import { useTranslation } from 'react-i18next'
import { ExamplePicker } from '../../features/scenarios/example-picker.tsx'
import { FromFile } from '../../features/scenarios/from-file.tsx'
import { NewScenarioForm } from '../../features/scenarios/new-scenario-form.tsx'
import { TemplatePicker } from '../../features/scenarios/template-picker.tsx'
import { Waiting } from '../../notices/waiting.tsx'
import { useAskedNames } from '../../requests/names.ts'
import { PageTitle } from '../page-title.tsx'

/** A new scenario: from a template, a copy of the worked example, a file, or a blank project. */
export function NewScenarioPage() {
  const { t } = useTranslation('scenarios')
  const asked = useAskedNames()
  const names = asked.data
  return (
    <div className="stack-wide">
      <PageTitle>{t('newTitle')}</PageTitle>
      {names ? <TemplatePicker names={names} /> : <Waiting of={[asked]} />}
      <div className="halves">
        <div className="stack">
          <ExamplePicker />
          <FromFile />
        </div>
        {names && <NewScenarioForm names={names} />}
      </div>
    </div>
  )
}
