import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Builder } from '../../features/builder/builder.tsx'
import { isStep } from '../../features/builder/steps.ts'
import { useSaid } from '../../requests/bundled-texts.ts'
import { useAskedNames } from '../../requests/names.ts'
import { scenarioQuery } from '../../requests/scenario.ts'
import { PageWaiting } from '../page-fault.tsx'
import { PageTitle } from '../page-title.tsx'

/** Editing one scenario, step by step. */
export function BuilderPage() {
  const { t } = useTranslation('builder')
  const params = useParams({ strict: false })
  const id = params.id ?? ''
  const step = params.step && isStep(params.step) ? params.step : 'project'
  const asked = useAskedNames()
  const names = asked.data
  // Read anew once, so that the draft begins at the newest version; from then on what is written is the draft's until it is saved.
  const scenario = useQuery({ ...scenarioQuery(id), refetchOnMount: 'always', refetchOnWindowFocus: false })
  const { said, waiting } = useSaid()
  if (!scenario.data || !scenario.isFetchedAfterMount || !names || waiting) return <PageWaiting of={[scenario, asked]} />
  const resource = said(scenario.data.data)
  return (
    <div className="stack">
      <PageTitle>{t('title', { name: resource.name })}</PageTitle>
      <Builder key={id} resource={resource} etag={scenario.data.etag ?? ''} names={names} step={step} />
    </div>
  )
}
