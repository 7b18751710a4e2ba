import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgresqlPrograms } from './postgresql-programs.ts'

export interface ThrowawayServer {
  url: string
  pid: number
  stop(): Promise<void>
}

/** Who the server runs as: PostgreSQL refuses root, so root gives way to the user its package made. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const number = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: number('-u'), gid: number('-g') }
}

/** Starts a PostgreSQL of its own in a temporary folder, with nothing forced to disk: quick, and gone at the end. */
export async function startPostgres(): Promise<ThrowawayServer> {
  const programs = findPostgresqlPrograms()
  if (programs === null) throw new Error('PostgreSQL 15 or later is missing: run `npm run setup`')
  const user = serverUser()
  const folder = mkdtempSync(join(tmpdir(), 'shiftwork-postgres-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const password = randomBytes(16).toString('hex')
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user) chownSync(passwordFile, user.uid, user.gid)
  const data = join(folder, 'data')
  const initdb = [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    '--pwfile',
    passwordFile,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]
  execFileSync(join(programs, 'initdb'), initdb, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: folder,
    max_connections: '200',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...options], { ...user, cwd: folder, stdio: 'ignore' })
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
  const killAtExit = () => server.kill('SIGQUIT')
  process.once('exit', killAtExit)
  const stop = async () => {
    process.removeListener('exit', killAtExit)
    await stopServer(server)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilReady(data, server)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, pid: server.pid!, stop }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** The server writes its state into the last line of its pid file. */
async function untilReady(data: string, server: ChildProcess): Promise<void> {
  const pidFile = join(data, 'postmaster.pid')
  const patience = Date.now() + 30_000
  while (!(existsSync(pidFile) && /^ready\s*$/m.test(readFileSync(pidFile, 'utf8')))) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with code ${server.exitCode} while starting`)
    if (Date.now() > patience) throw new Error('PostgreSQL was not ready after 30 seconds')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** The quick way to end: open connections are dropped, nothing is kept. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT')
  await ended
}
