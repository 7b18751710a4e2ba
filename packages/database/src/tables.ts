import type { ColumnType } from 'kysely'

/** Milliseconds, what a JavaScript Date holds: a moment read and written again is the same moment. */
type Moment = ColumnType<Date, Date, Date>
/** Filled in by the database's clock when left out. */
type MomentOfWriting = ColumnType<Date, Date | undefined, Date>

export type RunKind = 'estimate' | 'comparison' | 'sensitivity' | 'sweep' | 'frontier'
export type RunState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

interface WorkspaceTable {
  id: string
  name: string
  createdAt: MomentOfWriting
}

interface ActorTable {
  id: string
  workspaceId: string
  name: string
  kind: 'person' | 'service'
  createdAt: MomentOfWriting
}

interface EconomyTableTable {
  id: string
  workspaceId: string
  hash: string
  name: string
  origin: 'bundled' | 'user'
  /** The user's accounts, gzip; null for what is bundled with the code and found by its hash. */
  content: Buffer | null
  createdAt: MomentOfWriting
}

interface ParameterSetTable {
  id: string
  workspaceId: string
  hash: string
  name: string
  origin: 'bundled' | 'user'
  /** Canonical JSON; null for the bundled set. */
  content: string | null
  createdAt: MomentOfWriting
}

interface ModelVersionTable {
  id: string
  workspaceId: string
  hash: string
  name: string
  engineVersion: string
  parameterSetId: string
  state: 'draft' | 'in-review' | 'published'
  createdBy: string
  createdAt: MomentOfWriting
  publishedAt: Moment | null
}

interface ModelVersionEconomyTableTable {
  modelVersionId: string
  economyTableId: string
}

interface ScenarioTable {
  id: string
  workspaceId: string
  name: string
  currentVersion: number
  /** Grows with every change of the scenario; what its ETag is made of. */
  rowVersion: ColumnType<number, number | undefined, number>
  /** The worked example it was made from; each once in a workspace, so that a deleted one does not come back. */
  example: string | null
  createdBy: string
  createdAt: MomentOfWriting
  updatedAt: MomentOfWriting
  deletedAt: Moment | null
}

interface ScenarioVersionTable {
  id: string
  scenarioId: string
  number: number
  /** Canonical JSON as it was hashed: jsonb would write numbers and keys its own way. */
  content: string
  /** SHA-256 of content, hexadecimal. */
  contentHash: string
  /** SHA-256 of the inputs alone, without names and notes: what a run's key is made of. */
  inputsHash: string
  restoredFrom: number | null
  createdBy: string
  createdAt: MomentOfWriting
}

interface RunTable {
  id: string
  workspaceId: string
  kind: RunKind
  /** Null for kinds that run on several scenarios; those stand in the request. */
  scenarioVersionId: string | null
  modelHash: string
  engineVersion: string
  seed: number
  draws: number
  keyHash: string
  /** Canonical JSON of what a worker needs beyond the columns. */
  request: string
  state: RunState
  blocksTotal: number
  /** Canonical JSON of the findings a failed run ended with. */
  error: string | null
  createdBy: string
  createdAt: MomentOfWriting
  startedAt: Moment | null
  endedAt: Moment | null
}

interface RunBlockTable {
  runId: string
  block: number
  bytes: Buffer
  createdAt: MomentOfWriting
}

interface EstimateTable {
  id: string
  workspaceId: string
  runId: string
  keyHash: string
  /** SHA-256 of the canonical result, hexadecimal. */
  hash: string
  /** Canonical JSON: the estimate without its cuts. */
  head: string
  createdAt: MomentOfWriting
}

interface CutTable {
  estimateId: string
  name: string
  piece: number
  pieces: number
  /** Canonical JSON on piece 0; null on the others. */
  meta: string | null
  bytes: Buffer
}

/** What an answer is about; a break-even is asked as a run of kind sweep. */
export type AnswerKind = 'comparison' | 'sensitivity' | 'sweep' | 'break-even' | 'claims'

interface AnswerTable {
  workspaceId: string
  keyHash: string
  /** Null for the claims check, which is no run. */
  runId: string | null
  kind: AnswerKind
  /** SHA-256 of the content, hexadecimal. */
  hash: string
  /** Canonical JSON. */
  content: string
  createdAt: MomentOfWriting
}

interface ComparisonTable {
  id: string
  workspaceId: string
  keyHash: string
  name: string
  /** Canonical JSON; null until computed. */
  result: string | null
  createdBy: string
  createdAt: MomentOfWriting
}

interface ComparisonRunTable {
  comparisonId: string
  position: number
  runId: string
}

interface ShareTable {
  id: string
  workspaceId: string
  subject: 'estimate' | 'comparison'
  subjectId: string
  /** SHA-256 of the token; the token itself is never stored. */
  tokenHash: string
  createdBy: string
  createdAt: MomentOfWriting
  expiresAt: Moment
  revokedAt: Moment | null
}

interface EventTable {
  workspaceId: string
  sequence: number
  actorId: string
  action: string
  subject: string
  subjectId: string
  /** Canonical JSON: where from, ids before and after; never a secret. */
  details: string
  at: Moment
  prevHash: string
  hash: string
}

interface IdempotencyTable {
  workspaceId: string
  key: string
  method: string
  path: string
  bodyHash: string
  status: number
  /** Canonical JSON of the reply's headers and body. */
  response: string
  createdAt: MomentOfWriting
}

/** The tables as code sees them; snake_case in the database. */
export interface Tables {
  workspace: WorkspaceTable
  actor: ActorTable
  /** Not `table`: a reserved word of SQL, which every hand-written query would have to quote. */
  economyTable: EconomyTableTable
  parameterSet: ParameterSetTable
  modelVersion: ModelVersionTable
  modelVersionEconomyTable: ModelVersionEconomyTableTable
  scenario: ScenarioTable
  scenarioVersion: ScenarioVersionTable
  run: RunTable
  runBlock: RunBlockTable
  estimate: EstimateTable
  cut: CutTable
  answer: AnswerTable
  comparison: ComparisonTable
  comparisonRun: ComparisonRunTable
  share: ShareTable
  event: EventTable
  idempotency: IdempotencyTable
}
