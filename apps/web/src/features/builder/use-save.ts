import type { ScenarioResource } from '@shiftwork/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '../../api-client.ts'
import { useSaid } from '../../requests/bundled-texts.ts'
import { useSaveScenario } from '../../requests/save-scenario.ts'
import { scenarioQuery } from '../../requests/scenario.ts'
import type { Draft } from './draft.ts'

interface Base {
  readonly resource: ScenarioResource
  readonly etag: string
}

/** Saving a draft as a new version on top of the one that was read; where another was saved since, that one is shown and nothing overwritten. */
export function useSave(id: string, draft: Draft, first: Base) {
  const client = useQueryClient()
  const { said } = useSaid()
  const save = useSaveScenario(id)
  const [base, setBase] = useState(first)
  const [conflict, setConflict] = useState<Base | null>(null)

  const saveOn = async (etag: string): Promise<ScenarioResource | null> => {
    const { revision, scenario } = draft
    try {
      const saved = await save.mutateAsync({ scenario, etag })
      setBase({ resource: saved.data, etag: saved.etag ?? '' })
      setConflict(null)
      draft.saved(revision, scenario)
      return saved.data
    } catch (error) {
      if (error instanceof ApiError && error.status === 412) {
        const newest = await client.fetchQuery({ ...scenarioQuery(id), staleTime: 0 })
        setConflict({ resource: newest.data, etag: newest.etag ?? '' })
      }
      return null
    }
  }
  const takeTheirs = () => {
    if (!conflict) return
    setBase(conflict)
    draft.replace(said(conflict.resource.scenario))
    setConflict(null)
  }
  const other = save.error instanceof ApiError && save.error.status === 412 ? null : save.error
  return {
    /** Gives back what is saved; null where it could not be. */
    save: () => (draft.dirty ? saveOn(base.etag) : Promise.resolve(base.resource)),
    keepMine: () => (conflict ? saveOn(conflict.etag) : Promise.resolve(null)),
    takeTheirs,
    conflict: conflict?.resource ?? null,
    version: base.resource.version,
    saving: save.isPending,
    error: other,
  }
}
