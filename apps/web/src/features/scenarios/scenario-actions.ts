import type { ScenarioHead } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { call } from '../../api-client.ts'
import { useToast } from '../../components/toast.tsx'
import { useCreateScenario } from '../../requests/create-scenario.ts'
import { useDeleteScenario } from '../../requests/delete-scenario.ts'
import { useUndeleteScenario } from '../../requests/undelete-scenario.ts'

/** Duplicate and delete, each said aloud; a deletion can be taken back. */
export function useScenarioActions() {
  const { t } = useTranslation('scenarios')
  const toast = useToast()
  const create = useCreateScenario()
  const remove = useDeleteScenario()
  const undelete = useUndeleteScenario()
  const failed = () => toast({ text: t('actionFailed') })

  const duplicate = async (head: ScenarioHead) => {
    const { data } = await call('getScenario', { params: { id: head.id } })
    const name = t('copyOf', { name: head.name }).slice(0, 200)
    await create.mutateAsync({ ...data.scenario, name })
    toast({ text: t('duplicated', { name: head.name }) })
  }
  const removeWithUndo = async (head: ScenarioHead) => {
    await remove.mutateAsync(head.id)
    const undo = () => undelete.mutate(head.id, { onSuccess: () => toast({ text: t('restored', { name: head.name }) }), onError: failed })
    toast({ text: t('deleted', { name: head.name }), action: { label: t('undo'), run: undo } })
  }
  return {
    duplicate: (head: ScenarioHead) => void duplicate(head).catch(failed),
    remove: (head: ScenarioHead) => void removeWithUndo(head).catch(failed),
  }
}
