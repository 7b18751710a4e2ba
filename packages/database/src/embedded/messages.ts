/** What passes between the program and the thread that holds the embedded database. */

export interface ThreadStart {
  /** Folder of the database; null: in memory. */
  folder: string | null
  /** A dump to begin with instead of an empty database. */
  startFrom: Uint8Array | null
}

export type ThreadRequest = { id: number } & ThreadTask
export type ThreadTask =
  | { task: 'query'; text: string; values: unknown[] }
  | { task: 'script'; text: string }
  | { task: 'listen'; channel: string }
  | { task: 'unlisten'; channel: string }
  | { task: 'dump' }
  | { task: 'close' }

/** Rows of one statement; `binary` names the bytea columns, which lose their class on the way. */
export interface ThreadRows {
  rows: Record<string, unknown>[]
  binary: string[]
  affectedRows: number
}

/** The fields of PostgreSQL's own error message, as the pg driver names them too. */
export interface ThreadError {
  message: string
  code?: string
  severity?: string
  detail?: string
  hint?: string
  position?: string
  where?: string
  schema?: string
  table?: string
  column?: string
  dataType?: string
  constraint?: string
  routine?: string
}

export type ThreadAnswer =
  | { answer: 'open' }
  | { answer: 'unopened'; error: ThreadError; log: string[] }
  | { answer: 'result'; id: number; result: unknown }
  | { answer: 'error'; id: number; error: ThreadError }
  | { answer: 'notice'; channel: string; payload: string }
