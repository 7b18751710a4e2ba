import type { Language } from '@shiftwork/contracts'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../api-client.ts'

const templatesQuery = (language: Language) =>
  queryOptions({
    queryKey: ['templates', language],
    queryFn: async ({ signal }) => (await call('templates', { query: { language }, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  })

/** Projects to begin from, described in the reader's language. */
export function useTemplates() {
  const { i18n } = useTranslation()
  return useQuery(templatesQuery(i18n.language as Language))
}
