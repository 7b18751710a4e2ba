import { canonicalJson, type Run, type RunRequestSchema } from '@shiftwork/contracts'
import { queryOptions, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { call } from '../api-client.ts'
import { runKey, runQuery } from './run.ts'

type Request = Extract<z.input<typeof RunRequestSchema>, { readonly question?: unknown }>
/** A question about a version of a scenario, with everything said that it depends on, so that its run is known again. */
export type RunQuestion = Request & { readonly version: number; readonly seed: number }

const runsOfKindQuery = (scenario: string, kind: RunQuestion['kind']) =>
  queryOptions({
    queryKey: ['runs-of-kind', scenario, kind],
    queryFn: async ({ signal }) => (await call('listRuns', { query: { scenario, kind, limit: 50 }, signal })).data.items,
  })

const draws = (question: RunQuestion): number | undefined => ('draws' in question ? question.draws : undefined)

/** Whether a run was asked the same. */
function asks(run: Run, question: RunQuestion): boolean {
  return (
    run.kind === question.kind &&
    run.scenario === question.scenario &&
    run.version === question.version &&
    run.seed === question.seed &&
    (draws(question) === undefined || run.draws === draws(question)) &&
    canonicalJson(run.question) === canonicalJson(question.question)
  )
}

/** The run that answers a question: one that was asked for before, here or on another day, or one that is asked for now. */
export interface AskedRun {
  /** Undefined where nobody asked yet. */
  readonly run: Run | undefined
  readonly looking: boolean
  readonly asking: boolean
  readonly error: unknown
  ask(): void
}

/** Finds the run of a question, or asks for it. The same question gives back the stored answer at once. */
export function useAskedRun(question: RunQuestion): AskedRun {
  const client = useQueryClient()
  const askedKey = ['asked-run', canonicalJson(question)]
  const askedNow = useQuery<string>({ queryKey: askedKey, queryFn: skipToken }).data
  const listed = useQuery(runsOfKindQuery(question.scenario, question.kind))
  const id = askedNow ?? listed.data?.find((run) => asks(run, question) && run.state !== 'cancelled' && run.state !== 'failed')?.id
  const run = useQuery({ ...runQuery(id ?? ''), enabled: id !== undefined })
  // With a key of its own: the request of one question never answers another one that is asked meanwhile.
  const mutation = useMutation({
    mutationKey: askedKey,
    mutationFn: async () => (await call('createRun', { body: question })).data,
    onSuccess: (created) => {
      client.setQueryData([...runKey(created.id)], created)
      client.setQueryData(askedKey, created.id)
      return client.invalidateQueries({ queryKey: ['runs-of-kind', question.scenario, question.kind] })
    },
  })
  return {
    run: id === undefined ? undefined : run.data,
    looking: listed.isLoading || (id !== undefined && run.isLoading),
    asking: mutation.isPending,
    error: mutation.error ?? run.error ?? listed.error,
    ask: () => mutation.mutate(),
  }
}
