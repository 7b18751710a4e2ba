import type { Language } from '@shiftwork/contracts'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../api-client.ts'

const parametersQuery = (language: Language) =>
  queryOptions({
    queryKey: ['parameters', language],
    queryFn: async ({ signal }) => (await call('parameters', { query: { language }, signal })).data.items,
    staleTime: Number.POSITIVE_INFINITY,
    // After a change of language the terms shown so far stay until the new ones are here.
    placeholderData: keepPreviousData,
  })

/** Parameters of the model with every claim, their terms and units in the reader's language. */
export function useParameters() {
  const { i18n } = useTranslation()
  return useQuery(parametersQuery(i18n.language as Language))
}
