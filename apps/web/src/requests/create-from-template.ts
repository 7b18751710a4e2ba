import type { Language } from '@shiftwork/contracts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../api-client.ts'

interface Wish {
  readonly template: string
  readonly name: string
  readonly place: string
}

/** Stores a template, put in its place and named in the reader's language, as a new scenario. */
export function useCreateFromTemplate() {
  const client = useQueryClient()
  const { i18n } = useTranslation()
  return useMutation({
    mutationFn: async ({ template, name, place }: Wish) => {
      const query = { language: i18n.language as Language }
      const { data } = await call('placedTemplate', { params: { id: template }, query, body: { place } })
      return (await call('createScenario', { body: { ...data, name } })).data
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['scenarios'] }),
  })
}
