import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, until } from './processes.ts'

/** A folder of its own, and how to take it away. */
export function temporaryFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'shiftwork-fault-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** SHA-256 of everything an estimate is: the reply and every cut it lists, byte for byte. */
export async function bytesOfEstimate(address: string, run: string): Promise<string> {
  const hash = createHash('sha256')
  const read = async (path: string) => (await fetch(`${address}/api/v1/runs/${run}/${path}`)).text()
  const estimate = await read('estimate')
  hash.update(estimate)
  for (const { name } of JSON.parse(estimate).available) hash.update(await read(`cuts/${name}`))
  return hash.digest('hex')
}

export interface RunState {
  readonly id: string
  readonly state: string
  readonly error: unknown
  readonly progress: { readonly blocksDone: number; readonly blocksTotal: number }
}

export function runState(address: string, run: string): Promise<RunState> {
  return ask(address, 'GET', `/runs/${run}`)
}

/** Waits until a run has ended, however. */
export function untilEnded(address: string, run: string): Promise<RunState> {
  return until(
    () => runState(address, run),
    ({ state }) => state !== 'queued' && state !== 'running',
  )
}
