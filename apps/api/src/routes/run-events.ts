import type { FastifyReply } from 'fastify'
import type { Principal } from '../principal.ts'
import { getRun } from '../services/get-run.ts'
import { watchRun } from '../services/watch-run.ts'
import type { Services } from '../services.ts'

/** How long a reader waits before it connects again, milliseconds. */
const retry = 2_000

/**
 * Streams a run's progress as server-sent events: ends with the state in which the run has ended, or when the service stops.
 *
 * @NOTE Gives nothing back: a reply is itself a promise of its own end, and waiting for that would keep the stream from ending.
 */
export async function sendRunEvents(services: Services, who: Principal, id: string, reply: FastifyReply): Promise<undefined> {
  await getRun(services, who, id)
  // The connection ends with the stream: an idle one would keep a service that stops waiting.
  reply.header('connection', 'close')
  const gone = new AbortController()
  reply.sse.onClose(() => gone.abort())
  const until = AbortSignal.any([gone.signal, services.stopping])
  let number = 0
  for await (const run of watchRun(services, who, id, until)) {
    number += 1
    await reply.sse.send({ event: 'progress', id: String(number), retry, data: run })
  }
}
