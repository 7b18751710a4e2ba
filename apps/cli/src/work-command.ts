import { finding, ModelInputError } from '@shiftwork/contracts'
import type { Command } from 'commander'
import { untilToldToStop } from './until-told-to-stop.ts'

export function register(program: Command): void {
  program
    .command('work')
    .description('A worker: computes queued runs of the PostgreSQL that DATABASE_URL names; start as many as you like')
    .option('--threads <number>', 'threads that compute (as many as there are processors)', Number)
    .action(work)
}

async function work({ threads }: { threads?: number }): Promise<void> {
  const { readSettings } = await import('@shiftwork/api/settings')
  const { databaseUrl } = readSettings(process.env)
  if (databaseUrl === null) throw new ModelInputError(finding('worker-needs-postgresql', { expected: 'DATABASE_URL' }))
  const { startWorkerProcess } = await import('@shiftwork/worker')
  const worker = await startWorkerProcess({ url: databaseUrl, ...(threads === undefined ? {} : { threads }) }, tell)
  process.stdout.write(`worker ${process.pid} ready\n`)
  await untilToldToStop(() => worker.stop())
}

/** What went wrong without ending the worker; messages may quote data, so they stay out. */
function tell(trace: string, error: unknown): void {
  const { name, code } = (error ?? {}) as { name?: string; code?: string }
  process.stderr.write(`${JSON.stringify({ trace, error: name, code })}\n`)
}
