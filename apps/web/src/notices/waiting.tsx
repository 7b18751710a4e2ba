import { Loading } from '../components/loading.tsx'
import { ProblemNotice } from './problem-notice.tsx'

/** What is asked of the service, as it stands. */
export interface Asked {
  readonly data: unknown
  readonly error: unknown
  readonly fetchStatus: 'fetching' | 'paused' | 'idle'
  refetch(): unknown
}

/** Stands where something is awaited: says so, or what went wrong with a way to ask again. What failed never waits for ever. */
export function Waiting({ of }: { readonly of: readonly Asked[] }) {
  const awaited = of.filter(({ data }) => data === undefined)
  const failed = awaited.filter(({ error, fetchStatus }) => error !== null && fetchStatus !== 'fetching')
  const retry = () => {
    for (const asked of failed) asked.refetch()
  }
  if (failed.length > 0) return <ProblemNotice error={failed[0]!.error} retry={retry} />
  return <Loading />
}
