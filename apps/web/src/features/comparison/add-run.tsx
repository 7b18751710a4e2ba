import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wholeNumber } from '../../figures/numbers.ts'
import { runsQuery } from '../../requests/runs.ts'
import { scenariosQuery } from '../../requests/scenarios.ts'

const most = 4

/** Adds an estimate to the comparison: of another scenario, or an older one of the same. */
export function AddRun({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('comparison')
  const navigate = useNavigate()
  const scenarios = useQuery(scenariosQuery).data ?? []
  const [scenario, setScenario] = useState('')
  const runs = useQuery({ ...runsQuery(scenario), enabled: scenario !== '' }).data ?? []
  const done = runs.filter((r) => r.state === 'done' && !ids.includes(r.id))
  if (ids.length >= most) return null
  return (
    <div className="row">
      <div className="field">
        <label htmlFor="add-scenario">{t('addScenario')}</label>
        <select id="add-scenario" value={scenario} onChange={(event) => setScenario(event.target.value)}>
          <option value="">{t('choose')}</option>
          {scenarios.map((s) => (
            <option key={s.id} value={s.id}>
              {s.name}
            </option>
          ))}
        </select>
      </div>
      {scenario && (
        <div className="field">
          <label htmlFor="add-run">{t('addRun')}</label>
          <select
            id="add-run"
            value=""
            onChange={(event) => {
              setScenario('')
              void navigate({ to: '/compare', search: { runs: [...ids, event.target.value].join(',') } })
            }}
          >
            <option value="">{done.length > 0 ? t('choose') : t('noRuns')}</option>
            {done.map((r) => (
              <option key={r.id} value={r.id}>
                {t('runOption', { version: r.version, draws: wholeNumber(r.draws), seed: r.seed })}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  )
}
