import { canonicalJson, type Finding } from '@shiftwork/contracts'
import { type Selectable, sql } from 'kysely'
import { v7 } from 'uuid'
import type { Executor } from '../database.ts'
import type { RunKind, RunState, Tables } from '../tables.ts'

export interface NewRun {
  workspace: string
  actor: string
  kind: RunKind
  /** Id of the scenario version; null for kinds that run on several. */
  scenarioVersion: string | null
  modelHash: string
  engineVersion: string
  seed: number
  draws: number
  /** SHA-256 of everything the numbers depend on; the same key gives back the stored run. */
  keyHash: string
  /** What a worker needs beyond the columns. */
  request: unknown
  blocksTotal: number
}

export type Run = Omit<Selectable<Tables['run']>, 'request' | 'error'> & { request: unknown; error: Finding[] | null }

/**
 * A run with what its page shows; the scenarios that it computes stay where they are, they are large. `queuePlace`: unfinished runs ahead of it; 0 once it
 * has started.
 */
export type RunView = Omit<Run, 'request'> & {
  /** The question as it was asked, and the draws that its progress counts; null of an estimate. */
  asked: unknown
  drawsTotal: number | null
  scenarioId: string | null
  scenarioName: string | null
  version: number | null
  inputsHash: string | null
  estimateHash: string | null
  answerHash: string | null
  blocksDone: number
  queuePlace: number
}

const unfinished: RunState[] = ['queued', 'running']

function findingsIn(error: string | null): Finding[] | null {
  return error === null ? null : (JSON.parse(error) as Finding[])
}

function parsed<T extends { request: string; error: string | null }>(row: T) {
  return { ...row, request: JSON.parse(row.request) as unknown, error: findingsIn(row.error) }
}

/** Queues a run, or gives back the one with the same key that is queued, running or done (`known`). */
export async function enqueueRun(db: Executor, added: NewRun): Promise<{ outcome: 'queued' | 'known'; run: Run }> {
  for (;;) {
    const inserted = await insertRun(db, added)
    if (inserted) return { outcome: 'queued', run: parsed(inserted) }
    const known = await db
      .selectFrom('run')
      .selectAll()
      .where('workspaceId', '=', added.workspace)
      .where('keyHash', '=', added.keyHash)
      .where('state', 'not in', ['failed', 'cancelled'])
      .executeTakeFirst()
    if (known) return { outcome: 'known', run: parsed(known) }
    // It failed or was cancelled between the two statements: its key is free again.
  }
}

function insertRun(db: Executor, added: NewRun) {
  return db
    .insertInto('run')
    .values({
      id: v7(),
      workspaceId: added.workspace,
      kind: added.kind,
      scenarioVersionId: added.scenarioVersion,
      modelHash: added.modelHash,
      engineVersion: added.engineVersion,
      seed: added.seed,
      draws: added.draws,
      keyHash: added.keyHash,
      request: canonicalJson(added.request),
      state: 'queued',
      blocksTotal: added.blocksTotal,
      error: null,
      createdBy: added.actor,
      startedAt: null,
      endedAt: null,
    })
    .onConflict((conflict) => conflict.columns(['workspaceId', 'keyHash']).where('state', 'not in', ['failed', 'cancelled']).doNothing())
    .returningAll()
    .executeTakeFirst()
}

/** The run as a worker needs it, whoever's it is. */
export async function getRunToWork(db: Executor, id: string): Promise<Run | undefined> {
  const row = await db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirst()
  return row && parsed(row)
}

/** The run with all that it computes, to compute it further. */
export async function getWholeRun(db: Executor, workspace: string, id: string): Promise<Run | undefined> {
  const run = await getRunToWork(db, id)
  return run?.workspaceId === workspace ? run : undefined
}

const shownColumns = [
  'run.id',
  'run.workspaceId',
  'run.kind',
  'run.scenarioVersionId',
  'run.modelHash',
  'run.engineVersion',
  'run.seed',
  'run.draws',
  'run.keyHash',
  'run.state',
  'run.blocksTotal',
  'run.error',
  'run.createdBy',
  'run.createdAt',
  'run.startedAt',
  'run.endedAt',
] as const

function views(db: Executor, workspace: string) {
  return db
    .selectFrom('run')
    .leftJoin('scenarioVersion', 'scenarioVersion.id', 'run.scenarioVersionId')
    .leftJoin('scenario', 'scenario.id', 'scenarioVersion.scenarioId')
    .leftJoin('estimate', 'estimate.runId', 'run.id')
    .leftJoin('answer', 'answer.runId', 'run.id')
    .where('run.workspaceId', '=', workspace)
    .select(shownColumns)
    .select((row) => [
      sql<string | null>`case when run.kind <> 'estimate' then run.request::json ->> 'asked' end`.as('asked'),
      sql<number | null>`case when run.kind <> 'estimate' then (run.request::json ->> 'drawsTotal')::int end`.as('drawsTotal'),
      'scenario.id as scenarioId',
      'scenario.name as scenarioName',
      'scenarioVersion.number as version',
      'scenarioVersion.inputsHash',
      'estimate.hash as estimateHash',
      'answer.hash as answerHash',
      // The blocks go when the estimate is there; then all of them are done.
      sql<number>`case when run.state = 'done' then run.blocks_total
        else (select count(*) from run_block where run_id = run.id)::int end`.as('blocksDone'),
      row
        .selectFrom('run as ahead')
        .whereRef('ahead.id', '<', 'run.id')
        .where('ahead.state', 'in', unfinished)
        .where('run.state', '=', 'queued')
        .select(sql<number>`count(*)::int`.as('runs'))
        .$asScalar()
        .as('queuePlace'),
    ])
}

type ViewRow = Awaited<ReturnType<ReturnType<typeof views>['execute']>>[number]

function viewOf(row: ViewRow): RunView {
  const asked: unknown = row.asked === null ? null : JSON.parse(row.asked)
  return { ...row, asked, error: findingsIn(row.error), queuePlace: row.queuePlace ?? 0 }
}

export async function getRun(db: Executor, workspace: string, id: string): Promise<RunView | undefined> {
  const row = await views(db, workspace).where('run.id', '=', id).executeTakeFirst()
  return row && viewOf(row)
}

/** Newest first; of one scenario and of one kind when asked for. `after` is the id the page before ended with. */
export async function listRuns(
  db: Executor,
  workspace: string,
  page: { scenario?: string; kind?: RunKind; after?: string; limit: number },
): Promise<RunView[]> {
  let query = views(db, workspace).orderBy('run.id', 'desc').limit(page.limit)
  if (page.scenario !== undefined) query = query.where('scenario.id', '=', page.scenario)
  if (page.kind !== undefined) query = query.where('run.kind', '=', page.kind)
  if (page.after !== undefined) query = query.where('run.id', '<', page.after)
  const rows = await query.execute()
  return rows.map(viewOf)
}

/** The newest estimate of each of these scenarios, of any version. */
export async function latestRuns(db: Executor, workspace: string, scenarios: readonly string[]): Promise<RunView[]> {
  if (scenarios.length === 0) return []
  const rows = await views(db, workspace)
    .where('scenario.id', 'in', [...scenarios])
    .where('run.kind', '=', 'estimate')
    .distinctOn('scenario.id')
    .orderBy('scenario.id')
    .orderBy('run.id', 'desc')
    .execute()
  return rows.map(viewOf)
}

/** The newest estimate of each of these inputs, whichever scenario it was asked for: the same inputs are computed once. */
export async function latestRunsOfInputs(
  db: Executor,
  workspace: string,
  inputsHashes: readonly string[],
  state?: RunView['state'],
): Promise<RunView[]> {
  if (inputsHashes.length === 0) return []
  const rows = await views(db, workspace)
    .where('scenarioVersion.inputsHash', 'in', [...inputsHashes])
    .where('run.kind', '=', 'estimate')
    .$if(state !== undefined, (query) => query.where('run.state', '=', state!))
    .distinctOn('scenarioVersion.inputsHash')
    .orderBy('scenarioVersion.inputsHash')
    .orderBy('run.id', 'desc')
    .execute()
  return rows.map(viewOf)
}

/** Runs that have not ended, oldest first, of every workspace: what is queued again when the service starts. */
export async function listUnfinishedRuns(db: Executor): Promise<Run[]> {
  const rows = await db.selectFrom('run').selectAll().where('state', 'in', unfinished).orderBy('id').execute()
  return rows.map(parsed)
}

/** A worker takes the run. False when it has ended meanwhile (cancelled, say): then there is nothing to do. */
export async function startRun(db: Executor, id: string): Promise<boolean> {
  const row = await db
    .updateTable('run')
    .set({ state: 'running', startedAt: sql`coalesce(started_at, now())` })
    .where('id', '=', id)
    .where('state', 'in', unfinished)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

async function endRun(db: Executor, id: string, end: { state: 'done' | 'failed' | 'cancelled'; error: string | null }) {
  const row = await db
    .updateTable('run')
    .set({ ...end, endedAt: sql`now()`, startedAt: end.state === 'cancelled' ? sql`started_at` : sql`coalesce(started_at, now())` })
    .where('id', '=', id)
    .where('state', 'in', unfinished)
    .returning('id')
    .executeTakeFirst()
  if (row !== undefined) await db.deleteFrom('runBlock').where('runId', '=', id).execute()
  return row !== undefined
}

/** The run is done; its blocks go. Only together with its result, in one transaction. False when it had ended before. */
export function finishRun(db: Executor, id: string): Promise<boolean> {
  return endRun(db, id, { state: 'done', error: null })
}

/** The run cannot be finished, and why; a number among the values that is none is null in JSON. False when it had ended before. */
export function failRun(db: Executor, id: string, findings: readonly Finding[]): Promise<boolean> {
  return endRun(db, id, { state: 'failed', error: canonicalJson(JSON.parse(JSON.stringify(findings))) })
}

/** Cancels; `ended` when it had ended before, `missing` when it is not there or another workspace's. */
export async function cancelRun(db: Executor, workspace: string, id: string): Promise<'cancelled' | 'ended' | 'missing'> {
  const there = await db.selectFrom('run').select('id').where('id', '=', id).where('workspaceId', '=', workspace).executeTakeFirst()
  if (there === undefined) return 'missing'
  return (await endRun(db, id, { state: 'cancelled', error: null })) ? 'cancelled' : 'ended'
}
