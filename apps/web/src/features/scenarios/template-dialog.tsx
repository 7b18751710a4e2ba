import type { Names, Template } from '@shiftwork/contracts'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog.tsx'
import { PlaceOptions } from '../../figures/place-options.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { useCreateFromTemplate } from '../../requests/create-from-template.ts'

interface Props {
  readonly template: Template
  readonly names: Names
  readonly places: readonly string[]
  readonly onClose: () => void
}

/** Asks what a template cannot know: what the project is called, and where it will be. */
export function TemplateDialog({ template, names, places, onClose }: Props) {
  const { t } = useTranslation('templates')
  const { t: tScenarios } = useTranslation('scenarios')
  const navigate = useNavigate()
  const create = useCreateFromTemplate()
  const form = useForm({ defaultValues: { name: template.name, place: template.host } })
  const fault = form.formState.errors.name
  const store = form.handleSubmit(async ({ name, place }) => {
    const stored = await create.mutateAsync({ template: template.id, name: name.trim(), place })
    await navigate({ to: '/scenarios/$id/$step', params: { id: stored.id, step: 'project' } })
  })
  return (
    <Dialog title={t('chosen', { name: template.name })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void store(event).catch(() => undefined)} noValidate>
        <div className="field">
          <label htmlFor="template-name">{tScenarios('name')}</label>
          <input
            id="template-name"
            maxLength={200}
            dir="auto"
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? 'template-name-fault' : undefined}
            {...form.register('name', { validate: (name) => name.trim().length > 0 })}
          />
          {fault && (
            <p id="template-name-fault" className="problem">
              {tScenarios('nameMissing')}
            </p>
          )}
        </div>
        <div className="field">
          <label htmlFor="template-place">{t('place')}</label>
          <select id="template-place" aria-describedby="template-place-hint" {...form.register('place')}>
            <PlaceOptions names={names} places={places} />
          </select>
          <p id="template-place-hint" className="hint">
            {t('placeHint')}
          </p>
        </div>
        {create.isError && <ProblemNotice error={create.error} />}
        <div className="row">
          <button type="submit" className="button" data-kind="main" disabled={create.isPending}>
            {t('create')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {tScenarios('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
