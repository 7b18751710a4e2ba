import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Service, serve } from '../faults/processes.ts'

/** The data folder of a service that has estimated its worked examples: made before the first test, gone after the last. */
export const workedExamples = fileURLToPath(new URL('../../node_modules/.cache/shiftwork/worked-examples', import.meta.url))

/** A service of its own, as a user starts it, on a copy of the worked examples. */
export async function serveWorkedExamples(): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'shiftwork-e2e-'))
  await cp(workedExamples, data, { recursive: true })
  const service = await serve(['--data', data])
  return {
    address: service.address,
    stop: async () => {
      await stopped(service)
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** Tells a service to stop and waits until it has; what it said meanwhile, if it did not end well, is the error. */
export async function stopped(service: Service): Promise<void> {
  service.kill('SIGTERM')
  const { code, stderr } = await service.ended
  if (code !== 0 && process.platform !== 'win32') throw new Error(`The service ended with ${code}: ${stderr}`)
}
