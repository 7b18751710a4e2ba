import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiError } from '../api-client.ts'
import { ToastProvider } from '../components/toast.tsx'
import { router } from './router.tsx'

/** A refusal is final; only an unreachable or overloaded service is asked again. */
const worthRetrying = (failures: number, error: unknown) =>
  failures < 2 && error instanceof ApiError && (error.status === 0 || error.status >= 502)

/**
 * The service may be on this very computer, which needs no network: it is asked whatever the browser holds of the connection, and where it does not
 * answer, that is said and not waited for.
 */
const networkMode = 'always'
const defaultOptions = {
  queries: { retry: worthRetrying, staleTime: 2000, networkMode, refetchOnReconnect: true },
  mutations: { networkMode },
} as const

/** Everything the pages stand on. */
export function Providers() {
  const [client] = useState(() => new QueryClient({ defaultOptions }))
  return (
    <QueryClientProvider client={client}>
      <ToastProvider>
        <RouterProvider router={router} />
      </ToastProvider>
    </QueryClientProvider>
  )
}
