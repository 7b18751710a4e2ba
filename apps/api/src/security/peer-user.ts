import { readFile } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { endianness } from 'node:os'

/** Who is at the other end of a connection. `unknown` where the system does not tell. */
export type PeerUser = { readonly uid: number } | 'unknown'

/** Looks a connection's peer up once; the answer stays with the connection. */
export type PeerLookup = (socket: Socket) => Promise<PeerUser>

const tables = ['/proc/net/tcp', '/proc/net/tcp6']

/**
 * The user who owns the other end of a loopback connection, from Linux' own tables of sockets: the row whose local end is
 * our remote end.
 */
export async function readPeerUser(socket: Pick<Socket, 'remoteAddress' | 'remotePort' | 'localAddress' | 'localPort'>): Promise<PeerUser> {
  const { remoteAddress, remotePort, localAddress, localPort } = socket
  if (!remoteAddress || !remotePort || !localAddress || !localPort) return 'unknown'
  for (const table of tables) {
    const text = await readFile(table, 'utf8').catch(() => '')
    const uid = uidIn(text, endsOf(remoteAddress, remotePort), endsOf(localAddress, localPort))
    if (uid !== undefined) return { uid }
  }
  return 'unknown'
}

/** The uid of the row with these two ends, each given in every way the kernel may write it. */
export function uidIn(table: string, local: readonly string[], remote: readonly string[]): number | undefined {
  for (const line of table.split('\n').slice(1)) {
    const [, localEnd, remoteEnd, , , , , uid] = line.trim().split(/\s+/)
    if (localEnd && remoteEnd && local.includes(localEnd) && remote.includes(remoteEnd)) return Number(uid)
  }
  return undefined
}

/** An address and port as the tables write them: hexadecimal, each group of four bytes in the machine's byte order. */
export function endsOf(address: string, port: number): string[] {
  const at = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const four = address.replace(/^::ffff:/i, '')
  const bytes = /^\d+\.\d+\.\d+\.\d+$/.test(four) ? Buffer.from(four.split('.').map(Number)) : null
  if (bytes) {
    const mapped = Buffer.concat([Buffer.alloc(10), Buffer.from([0xff, 0xff]), bytes])
    return [hexadecimal(bytes) + at, hexadecimal(mapped) + at]
  }
  return address === '::1' ? [hexadecimal(Buffer.concat([Buffer.alloc(15), Buffer.from([1])])) + at] : []
}

function hexadecimal(bytes: Buffer): string {
  const groups = Buffer.from(bytes)
  if (endianness() === 'LE') groups.swap32()
  return groups.toString('hex').toUpperCase()
}

/** On Linux the lookup of {@link readPeerUser}, once a connection; elsewhere there is none. */
export function peerLookup(platform: NodeJS.Platform = process.platform): PeerLookup | undefined {
  if (platform !== 'linux') return undefined
  const known = new WeakMap<Socket, Promise<PeerUser>>()
  return (socket) => {
    const before = known.get(socket)
    if (before) return before
    const found = readPeerUser(socket)
    known.set(socket, found)
    return found
  }
}
