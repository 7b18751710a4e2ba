import { type Finding, ModelInputError, parseScenario, type Scenario } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { ApiError } from '../../api-client.ts'
import { previewQuery } from '../../requests/preview.ts'
import type { Draft } from './draft.ts'

const quiet = 350

function faultsOf(scenario: Scenario): readonly Finding[] {
  try {
    parseScenario(scenario)
    return []
  } catch (error) {
    if (error instanceof ModelInputError) return error.findings
    throw error
  }
}

/** The draft as it stood when writing last paused. */
function usePaused(draft: Draft): { scenario: Scenario; revision: number } {
  const [paused, setPaused] = useState({ scenario: draft.scenario, revision: draft.revision })
  useEffect(() => {
    const timer = setTimeout(() => setPaused({ scenario: draft.scenario, revision: draft.revision }), quiet)
    return () => clearTimeout(timer)
  }, [draft.scenario, draft.revision])
  return paused
}

/**
 * What is said about a draft, and its central values: shape by the contract at once, meaning by the model as soon as writing pauses.
 */
export function useDraftFindings(id: string, draft: Draft) {
  const shape = useMemo(() => faultsOf(draft.scenario), [draft.scenario])
  const paused = usePaused(draft)
  const readable = useMemo(() => faultsOf(paused.scenario).length === 0, [paused.scenario])
  const preview = useQuery({ ...previewQuery(`${id}-${paused.revision}`, paused.scenario), enabled: readable })
  const refused = preview.error instanceof ApiError ? preview.error.findings : []
  const said = preview.data && !preview.isPlaceholderData ? preview.data.notes : []
  const findings = shape.length > 0 ? shape : preview.isError ? refused : said
  const current = paused.revision === draft.revision && !preview.isFetching
  return { findings, estimate: shape.length > 0 || preview.isError ? undefined : preview.data, current, error: preview.error }
}
