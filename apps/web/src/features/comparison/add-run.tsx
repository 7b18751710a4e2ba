import type { Run, ScenarioHead } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wholeNumber } from '../../figures/numbers.ts'
import { type RunReference, referenceText } from '../../requests/run-reference.ts'
import { runsQuery } from '../../requests/runs.ts'
import { useScenarios } from '../../requests/scenarios.ts'
import { subjectOf } from '../../requests/seen-run.ts'

const most = 12

interface Offer {
  readonly run: Run
  readonly version: number
  /** How the address names it. */
  readonly text: string
}

/** Estimates of a scenario: those it asked for, and that of the same inputs which another scenario asked for before. */
function offersOf(head: ScenarioHead, runs: readonly Run[]): Offer[] {
  const latest = head.latestRun
  const shared = latest !== null && latest.scenarioHash === head.hash && !runs.some(({ id }) => id === latest.id) ? [latest] : []
  return [...shared, ...runs]
    .filter(({ state }) => state === 'done')
    .map((run) => {
      const version = run.scenario === head.id ? run.version : head.version
      return { run, version, text: referenceText({ run: run.id, ...subjectOf(run, head.id, version) }) }
    })
}

/** Adds an estimate to the comparison: of another scenario, or an older one of the same. */
export function AddRun({ references }: { readonly references: readonly RunReference[] }) {
  const { t } = useTranslation('comparison')
  const scenarios = useScenarios().data ?? []
  const [chosen, setChosen] = useState('')
  const head = scenarios.find(({ id }) => id === chosen)
  if (references.length >= most) return null
  return (
    <div className="row">
      <div className="field">
        <label htmlFor="add-scenario">{t('addScenario')}</label>
        <select id="add-scenario" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{t('choose')}</option>
          {scenarios.map((s) => (
            <option key={s.id} value={s.id}>
              {s.name}
            </option>
          ))}
        </select>
      </div>
      {head && <RunChoice head={head} taken={references.map(referenceText)} onChosen={() => setChosen('')} />}
    </div>
  )
}

interface ChoiceProps {
  readonly head: ScenarioHead
  readonly taken: readonly string[]
  readonly onChosen: () => void
}

/** Which estimate of the scenario. */
function RunChoice({ head, taken, onChosen }: ChoiceProps) {
  const { t } = useTranslation('comparison')
  const navigate = useNavigate()
  const runs = useQuery(runsQuery(head.id)).data ?? []
  const offers = offersOf(head, runs).filter(({ text }) => !taken.includes(text))
  const add = (text: string) => {
    onChosen()
    void navigate({ to: '/compare', search: { runs: [...taken, text].join(',') } })
  }
  return (
    <div className="field">
      <label htmlFor="add-run">{t('addRun')}</label>
      <select id="add-run" value="" onChange={(event) => add(event.target.value)}>
        <option value="">{offers.length > 0 ? t('choose') : t('noRuns')}</option>
        {offers.map(({ run, version, text }) => (
          <option key={text} value={text}>
            {t('runOption', { version, draws: wholeNumber(run.draws), seed: run.seed })}
          </option>
        ))}
      </select>
    </div>
  )
}
