import type { Language, Names } from '@shiftwork/contracts'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../api-client.ts'

const namesQuery = (language: Language) =>
  queryOptions({
    queryKey: ['names', language],
    queryFn: async ({ signal }) => (await call('names', { query: { language }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
    // After a change of language the names shown so far stay until the new ones are here, and with them the page and what is written in it.
    placeholderData: keepPreviousData,
  })

/** Names of codes in the reader's language. */
export function useAskedNames() {
  const { i18n } = useTranslation()
  return useQuery(namesQuery(i18n.language as Language))
}

/** The same; undefined while they load. */
export function useNames(): Names | undefined {
  return useAskedNames().data
}
