import type { Names, ScenarioResource } from '@shiftwork/contracts'
import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { namedFinding } from '../../figures/named-finding.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { useSaid } from '../../requests/bundled-texts.ts'
import { BuilderContext } from './builder-context.ts'
import { ConflictNotice } from './conflict-notice.tsx'
import { useDraft } from './draft.ts'
import { useDraftFindings } from './draft-findings.ts'
import { FindingSummary } from './finding-summary.tsx'
import { focusField } from './focus-field.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { RunButton, RunForm } from './run-form.tsx'
import { StepCheck } from './step-check.tsx'
import { StepLines } from './step-lines.tsx'
import { StepList } from './step-list.tsx'
import { StepMoney } from './step-money.tsx'
import { StepProject } from './step-project.tsx'
import { StepRisk } from './step-risk.tsx'
import { StepTraining } from './step-training.tsx'
import { type Step, steps } from './steps.ts'
import { useRun } from './use-run.ts'
import { useSave } from './use-save.ts'

interface Props {
  readonly resource: ScenarioResource
  readonly etag: string
  readonly names: Names
  readonly step: Step
}

/** The builder: its steps over one draft, saved as a new version at each, with a preview beside it. */
export function Builder({ resource, etag, names, step }: Props) {
  const { t } = useTranslation('builder')
  const { t: figures } = useTranslation('figures')
  const { id } = resource
  const navigate = useNavigate()
  const { said } = useSaid()
  const draft = useDraft(resource.scenario, said)
  const checked = useDraftFindings(id, draft)
  const saving = useSave(id, draft, { resource, etag })
  const asked = useRun(id, saving.save)
  const findings = checked.findings.map((f) => namedFinding(f, names, figures))
  const errors = findings.filter((f) => f.severity === 'error').length
  const focusOn = useCallback((path: string) => setTimeout(() => focusField(path), 0), [])
  // Where nothing answers, neither saving nor checking does: it is said once, beside the button that was pressed.
  const unchecked = saving.error === null && checked.findings.length === 0 ? checked.error : null
  const next = steps[steps.indexOf(step) + 1]
  const saveAndGoOn = async () => {
    if ((await saving.save()) && next) await navigate({ to: '/scenarios/$id/$step', params: { id, step: next } })
  }
  return (
    <BuilderContext value={{ scenario: draft.scenario, set: draft.set, names, findings }}>
      <LeaveGuard id={id} dirty={draft.dirty} onSave={async () => (await saving.save()) !== null} />
      <StepList id={id} current={step} />
      <FindingSummary id={id} focusOn={focusOn} />
      {saving.conflict && (
        <ConflictNotice theirs={saving.conflict} onKeepMine={() => void saving.keepMine()} onTakeTheirs={saving.takeTheirs} />
      )}
      {unchecked && <ProblemNotice error={unchecked} />}
      <div className="with-aside">
        <div className="stack-wide">
          <h2>{t(`step.${step}`)}</h2>
          {step === 'project' && <StepProject />}
          {step === 'money' && <StepMoney />}
          {step === 'places' && <StepLines kind="spending" />}
          {step === 'workforce' && <StepLines kind="posts" />}
          {step === 'training' && <StepTraining />}
          {step === 'risk' && <StepRisk />}
          {step === 'check' && <StepCheck id={id} focusOn={focusOn} />}
          {step === 'check' && <RunForm asked={asked} blocked={errors > 0} />}
          <div className="row save-bar">
            {saving.error && <ProblemNotice error={saving.error} />}
            {step === 'check' && <RunButton asked={asked} blocked={errors > 0} />}
            {next && (
              <button type="button" className="button" data-kind="main" disabled={saving.saving} onClick={() => void saveAndGoOn()}>
                {t(draft.dirty ? 'saveNext' : 'next')}
              </button>
            )}
            <button type="button" className="button" disabled={!draft.dirty || saving.saving} onClick={() => void saving.save()}>
              {t('save')}
            </button>
            <button type="button" className="button" disabled={!draft.canUndo} onClick={draft.undo}>
              {t('undo')}
            </button>
            <span className="soft small" role="status">
              {draft.dirty ? t('unsaved') : t('savedAs', { version: saving.version })}
            </span>
          </div>
        </div>
        <PreviewPanel
          estimate={checked.estimate}
          coming={checked.error === null}
          names={names}
          current={checked.current}
          problems={errors}
        />
      </div>
    </BuilderContext>
  )
}
