import type { CellSeparator, WorkforceFileKind } from '@shiftwork/contracts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../api-client.ts'

interface Wanted {
  readonly kind: WorkforceFileKind
  readonly separator: CellSeparator
}

/** A file of pools or courses to fill in. */
export function useWorkforceTemplate() {
  return useMutation({
    mutationFn: async ({ kind, separator }: Wanted) => (await call('workforceTemplate', { params: { kind }, query: { separator } })).data,
  })
}
