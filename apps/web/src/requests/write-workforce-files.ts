import type { CellSeparator, Course, Pool } from '@shiftwork/contracts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../api-client.ts'

interface ToWrite {
  readonly pools: Pool[]
  readonly courses: Course[]
  readonly separator: CellSeparator
}

/** Pools and courses as comma-separated files. */
export function useWriteWorkforceFiles() {
  return useMutation({ mutationFn: async (body: ToWrite) => (await call('writeWorkforceFiles', { body })).data })
}
