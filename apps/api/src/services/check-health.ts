import type { Services } from '../services.ts'

export interface Health {
  status: 'ok' | 'starting' | 'failing'
  checks: Record<string, string>
}

/** Longest time the database may take to answer, milliseconds. */
const patience = 2_000

/** What the service waits for, by name: "ok", or what is the matter. */
export async function checkReadiness({ database, readiness }: Services): Promise<Health> {
  const answered = await Promise.race([
    database.ping().then(
      () => 'ok',
      () => 'does not answer',
    ),
    new Promise<string>((resolve) => setTimeout(resolve, patience, 'answers too slowly').unref()),
  ])
  const checks = {
    database: answered,
    data: readiness.data ? 'ok' : 'loading',
    examples: readiness.examples ? 'ok' : 'being stored',
  }
  if (answered !== 'ok') return { status: 'failing', checks }
  return { status: readiness.data && readiness.examples ? 'ok' : 'starting', checks }
}
