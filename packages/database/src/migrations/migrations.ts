import type { Migration } from 'kysely/migration'
import { down as dropFirstTables, up as makeFirstTables } from './0001-first-tables.ts'
import { down as dropAnswers, up as makeAnswers } from './0002-answers.ts'

/** Every change of the schema in order; a released one is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': { up: makeFirstTables, down: dropFirstTables },
  '0002-answers': { up: makeAnswers, down: dropAnswers },
}
