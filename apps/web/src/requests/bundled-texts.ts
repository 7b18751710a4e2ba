import { type Language, type Say, sayer, withWords } from '@shiftwork/contracts'
import { keepPreviousData, queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../api-client.ts'

/** Gives a scenario, a run or a list of them back with what comes from a worked example or a template in the reader's language. */
export type Said = <T>(value: T) => T

/** Each value is said once, so that what was shown stays the very same. */
function saidBy(say: Say): Said {
  const kept = new WeakMap<object, unknown>()
  return <T>(value: T): T => {
    if (value === null || typeof value !== 'object') return value
    if (!kept.has(value)) kept.set(value, withWords(value, say))
    return kept.get(value) as T
  }
}

const textsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['texts', language],
    queryFn: async ({ signal }) => ({ said: saidBy(sayer((await call('texts', { query: { language }, signal })).data)) }),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    placeholderData: keepPreviousData,
  })

const asWritten: Said = (value) => value

/** Says what comes with the model in the reader's language; as it was written while the texts load, and where they cannot be had. */
export function useSaid(): { readonly said: Said; readonly waiting: boolean } {
  const { i18n } = useTranslation()
  const { data, isPending } = useQuery(textsQuery(i18n.language as Language))
  return { said: data?.said ?? asWritten, waiting: isPending }
}

/** Whether a page waits for the texts: they are written in English, so that who reads English sees them at once. */
export function useWaitsForTexts(): boolean {
  const { i18n } = useTranslation()
  return useSaid().waiting && i18n.language !== 'en'
}

/** What was asked for, in the reader's words; not before they are there, so that no page begins in one language and goes on in another. */
export function useHeldBack<Data>(asked: UseQueryResult<Data>): UseQueryResult<Data> {
  const waits = useWaitsForTexts()
  if (!waits || asked.data === undefined) return asked
  return {
    ...asked,
    data: undefined,
    status: 'pending',
    fetchStatus: 'fetching',
    isPending: true,
    isSuccess: false,
  } as UseQueryResult<Data>
}
