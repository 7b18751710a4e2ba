import { once } from 'node:events'
import { createServer } from 'node:net'
import { finding, ModelInputError } from '@shiftwork/contracts'
import type { FastifyInstance } from 'fastify'

/** The only address there is without sign-in, also with a database server behind. */
const loopback = '127.0.0.1'

function portInUse(port: number): ModelInputError {
  const remedy = 'Stop the other program, or choose another port with --port.'
  const expected = 'a port that nobody listens on'
  return new ModelInputError(finding('port-in-use', { found: String(port), expected, remedy, values: { port } }))
}

/** What the system says of a port, in words the user can act on. */
async function orPortInUse<T>(port: number, listening: Promise<T>): Promise<T> {
  try {
    return await listening
  } catch (error) {
    throw (error as { code?: string }).code === 'EADDRINUSE' ? portInUse(port) : error
  }
}

/** Refuses a port that is taken before anything is opened. */
export async function refusePortInUse(port: number): Promise<void> {
  const probe = createServer().listen(port, loopback)
  await orPortInUse(port, once(probe, 'listening'))
  probe.close()
  await once(probe, 'close')
}

/** Listens on this machine only; gives back the address. */
export function listen(app: FastifyInstance, port: number): Promise<string> {
  return orPortInUse(port, app.listen({ host: loopback, port }))
}
