import type { Executor, OpenTransaction } from './database.ts'

/** Runs the work in the transaction it was given, or in one of its own: all of it happens or nothing does. */
export async function insideTransaction<T>(db: Executor, work: (trx: OpenTransaction) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db as OpenTransaction) : db.transaction().execute(work)
}
