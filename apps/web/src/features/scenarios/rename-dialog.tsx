import type { ScenarioHead } from '@shiftwork/contracts'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { useRenameScenario } from '../../requests/rename-scenario.ts'

/** Asks for another name. */
export function RenameDialog({ head, onClose }: { readonly head: ScenarioHead; readonly onClose: () => void }) {
  const { t } = useTranslation('scenarios')
  const rename = useRenameScenario()
  const form = useForm({ defaultValues: { name: head.name } })
  const fault = form.formState.errors.name
  const save = form.handleSubmit(({ name }) => rename.mutate({ id: head.id, name: name.trim() }, { onSuccess: onClose }))
  return (
    <Dialog title={t('renameTitle')} onClose={onClose}>
      <form onSubmit={save} className="stack" noValidate>
        <div className="field">
          <label htmlFor="new-name">{t('name')}</label>
          <input
            id="new-name"
            maxLength={200}
            dir="auto"
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? 'name-fault' : undefined}
            {...form.register('name', { validate: (name) => name.trim().length > 0 })}
          />
          {fault && (
            <p id="name-fault" className="problem">
              {t('nameMissing')}
            </p>
          )}
        </div>
        {rename.isError && <ProblemNotice error={rename.error} />}
        <div className="row">
          <button type="submit" className="button" data-kind="main" disabled={rename.isPending}>
            {t('rename')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
