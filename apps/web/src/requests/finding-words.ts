import { type FindingWords, findingWords, type Language } from '@shiftwork/contracts'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

const findingWordsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['finding-words', language],
    queryFn: () => findingWords(language),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // They come with the pages, not from the API: a lost connection is no reason to wait.
    networkMode: 'always',
    placeholderData: keepPreviousData,
  })

/** Where the words cannot be had, a finding is shown by its code, never hidden. */
const codesAlone: FindingWords = { texts: {}, pieces: {}, found: '{found}', expected: '{expected}' }

/** The words of findings in the language shown, loaded with the first finding that is; undefined while they load. */
export function useFindingWords(): FindingWords | undefined {
  const { i18n } = useTranslation()
  const { data, isError } = useQuery(findingWordsQuery(i18n.language as Language))
  return data ?? (isError ? codesAlone : undefined)
}
