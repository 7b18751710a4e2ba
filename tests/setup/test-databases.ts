import { ensureEmbeddedTemplate } from '@shiftwork/database/testing'
import { startPostgres } from './postgres.ts'
import { givenServer } from './postgresql-programs.ts'

/** Once before all tests that work on a database: a PostgreSQL to make databases on, and the embedded database ready migrated. */
export async function setup(): Promise<() => Promise<void>> {
  process.env['SHIFTWORK_TEST_TEMPLATE'] = await ensureEmbeddedTemplate()
  const given = givenServer()
  const server = given === null ? await startPostgres() : null
  process.env['SHIFTWORK_TEST_DATABASE_URL'] = given ?? server!.url
  return async () => {
    await server?.stop()
  }
}
