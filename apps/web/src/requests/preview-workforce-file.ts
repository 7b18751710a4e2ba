import type { WorkforceFile } from '@shiftwork/contracts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** What a file of pools or courses would bring; nothing is stored. */
export function usePreviewWorkforceFile() {
  return useMutation({ mutationFn: async (body: WorkforceFile) => (await call('previewWorkforceFile', { body })).data })
}
