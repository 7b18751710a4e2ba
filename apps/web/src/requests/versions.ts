import { endpoints } from '@shiftwork/contracts'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../api-client.ts'

/** All versions of a scenario, newest first. */
export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['versions', id],
    queryFn: async ({ signal }) => (await call(endpoints.listVersions, { params: { id }, query: { limit: 100 }, signal })).data.items,
  })
