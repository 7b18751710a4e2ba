import { employerPays } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { useBuilder } from './builder-context.ts'

/** Whoever can pay for a course: the firm, and the payers of the funding; others by their id. */
export function usePayerNames(): { readonly ids: readonly string[]; readonly nameOf: (id: string) => string } {
  const { t } = useTranslation('workforce')
  const { scenario } = useBuilder()
  const payers = scenario.funding?.payers ?? []
  return {
    ids: [employerPays, ...payers.map(({ id }) => id)],
    nameOf: (id) => (id === employerPays ? t('employer') : (payers.find((payer) => payer.id === id)?.name ?? id)),
  }
}
