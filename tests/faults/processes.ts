import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'

/** The program as a user starts it, in a process of its own. */
const program = fileURLToPath(new URL('../../apps/cli/bin/shiftwork.mjs', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Process {
  readonly pid: number
  readonly child: ChildProcess
  /** The first line on stdout: where the service listens, that the worker is ready. */
  readonly ready: Promise<string>
  readonly ended: Promise<Ended>
  kill(signal: NodeJS.Signals): void
}

type Environment = Readonly<Record<string, string>>

/** Only what is said: the settings of whoever runs the tests stay out. */
function environment(own: Environment): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, SHIFTWORK_DATA: _data, SHIFTWORK_PORT: _port, ...rest } = process.env
  return { ...rest, ...own }
}

export function start(words: readonly string[], own: Environment = {}): Process {
  const child = spawn(process.execPath, [program, ...words], { env: environment(own), stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  const line = Promise.withResolvers<string>()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    if (stdout.includes('\n')) line.resolve(stdout.slice(0, stdout.indexOf('\n')))
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = once(child, 'close').then(([code]) => {
    line.reject(new Error(`shiftwork ${words.join(' ')} ended with ${code} before it was ready: ${stderr}`))
    return { code: code as number | null, stdout, stderr }
  })
  line.promise.catch(() => undefined)
  return { pid: child.pid!, child, ready: line.promise, ended, kill: (signal) => child.kill(signal) }
}

/** A command that ends by itself. */
export function runToEnd(words: readonly string[], own: Environment = {}): Promise<Ended> {
  return start(words, own).ended
}

export interface Service extends Process {
  readonly address: string
}

/** The service in a process of its own, listening on a free port. */
export async function serve(words: readonly string[], own: Environment = {}): Promise<Service> {
  const started = start(['serve', '--port', '0', ...words], own)
  return { ...started, address: await started.ready }
}

/** Asks as a program does; the reply's JSON, whatever its status. */
// biome-ignore lint/suspicious/noExplicitAny: tests read whatever came
export async function ask(address: string, method: string, path: string, body?: unknown): Promise<any> {
  const headers = method === 'GET' ? {} : { 'content-type': 'application/json' }
  const reply = await fetch(`${address}/api/v1${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  return reply.json()
}

/** The status of a request with exactly these headers, Host included. */
export async function statusOf(address: string, method: string, path: string, headers: Record<string, string>, body = ''): Promise<number> {
  const { port } = new URL(address)
  const asked = request({ host: '127.0.0.1', port, method, path, headers: { host: `127.0.0.1:${port}`, ...headers } })
  asked.end(body)
  const [reply] = await once(asked, 'response')
  reply.resume()
  return reply.statusCode
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Asks again and again until the answer is as wished. */
export async function until<T>(answer: () => Promise<T>, wished: (answer: T) => boolean, every = 100): Promise<T> {
  for (;;) {
    const now = await answer()
    if (wished(now)) return now
    await pause(every)
  }
}
