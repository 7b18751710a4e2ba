import type { ScenarioHead } from '@shiftwork/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { useCreateScenario } from '../../requests/create-scenario.ts'
import { scenarioQuery } from '../../requests/scenario.ts'
import { useScenarios } from '../../requests/scenarios.ts'

/** The worked examples, each to be copied and changed. */
export function ExamplePicker() {
  const { t } = useTranslation('scenarios')
  const client = useQueryClient()
  const navigate = useNavigate()
  const create = useCreateScenario()
  const examples = (useScenarios().data ?? []).filter((s) => s.example !== null)
  const copy = async (head: ScenarioHead) => {
    const { data } = await client.fetchQuery(scenarioQuery(head.id))
    const stored = await create.mutateAsync({ ...data.scenario, name: t('copyOf', { name: head.name }).slice(0, 200) })
    await navigate({ to: '/scenarios/$id/$step', params: { id: stored.id, step: 'project' } })
  }
  return (
    <section className="card" aria-labelledby="from-example">
      <h2 id="from-example">{t('fromExample')}</h2>
      <p className="soft">{t('fromExampleText')}</p>
      <ul className="plain-list stack">
        {examples.map((head) => (
          <li key={head.id} className="row-apart">
            <bdi>{head.name}</bdi>
            <button type="button" className="button" onClick={() => void copy(head).catch(() => undefined)} disabled={create.isPending}>
              {t('useExample')}
              <span className="hidden-but-read">{head.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {create.isError && <ProblemNotice error={create.error} />}
    </section>
  )
}
