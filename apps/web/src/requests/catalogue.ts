import type { Language } from '@shiftwork/contracts'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../api-client.ts'

const catalogueQuery = (language: Language) =>
  queryOptions({
    queryKey: ['catalogue', language],
    queryFn: async ({ signal }) => (await call('catalogue', { query: { language }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  })

/** The data behind the figures, described in the reader's language. */
export function useCatalogue() {
  const { i18n } = useTranslation()
  return useQuery(catalogueQuery(i18n.language as Language))
}
