import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { endsOf, readPeerUser, uidIn } from './peer-user.ts'

/** Three rows as Linux prints them: the service itself, a connection of user 1000 from port 54026, one over a mapped address. */
const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:10CC 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 38125 1 0000000000000000 100 0 0 10 0
   1: 0100007F:10CC 0100007F:D30A 01 00000000:00000000 00:00000000 00000000     0        0 38130 1 0000000000000000 20 4 30 10 -1
   2: 0100007F:D30A 0100007F:10CC 01 00000000:00000000 00:00000000 00000000  1000        0 38129 1 0000000000000000 20 4 30 10 -1`

test('the row whose local end is the far end of our connection names the user', () => {
  expect(uidIn(table, endsOf('127.0.0.1', 0xd30a), endsOf('127.0.0.1', 4300))).toBe(1000)
  expect(uidIn(table, endsOf('::ffff:127.0.0.1', 0xd30a), endsOf('127.0.0.1', 4300))).toBe(1000)
  expect(uidIn(table, endsOf('127.0.0.1', 0xd30b), endsOf('127.0.0.1', 4300))).toBeUndefined()
})

test('::1 is written as the kernel writes it', () => {
  expect(endsOf('::1', 4300)).toEqual(['00000000000000000000000001000000:10CC'])
})

test.runIf(process.platform === 'linux')('a connection of this process is its own', async () => {
  const accepted = Promise.withResolvers<Socket>()
  const server = createServer(accepted.resolve).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  try {
    expect(await readPeerUser(await accepted.promise)).toEqual({ uid: process.getuid!() })
  } finally {
    client.destroy()
    server.close()
  }
})

test('where nothing is known of the ends nobody is named', async () => {
  expect(
    await readPeerUser({ remoteAddress: undefined, remotePort: undefined, localAddress: undefined, localPort: undefined } as never),
  ).toBe('unknown')
})
