import { type Database, forgetOldIdempotencyKeys } from '@shiftwork/database'

const anHour = 3_600_000

/** What runs by the clock while the service is up. */
export interface Upkeep {
  stop(): void
}

/**
 * Once an hour: a verified snapshot of the embedded database (PostgreSQL has its own ways), and Idempotency-Keys older than a
 * day are forgotten. A fault is told and the next hour tried again.
 */
export function startUpkeep(database: Database, tell: (error: unknown) => void): Upkeep {
  const timer = setInterval(() => {
    Promise.all([database.snapshot('scheduled'), forgetOldIdempotencyKeys(database.kysely)]).catch(tell)
  }, anHour)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
