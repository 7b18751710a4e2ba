import { finding, jsonPointer, ModelInputError, parseJson } from '@shiftwork/contracts'
import type { FastifyInstance } from 'fastify'

const mebibyte = 1_048_576
/** Largest body, bytes. */
export const largestBody = mebibyte
/** Whole MiB of a number of bytes. */
export const mebibytes = (bytes: number): number => Math.floor(bytes / mebibyte)
const deepest = 20
const longest = 10_000

/** Refuses a value that is nested or listed beyond what any scenario needs. */
function refuseUnreasonable(value: unknown, path: (string | number)[] = []): void {
  if (typeof value !== 'object' || value === null) return
  const at = () => ({ path: jsonPointer(path) })
  if (path.length >= deepest)
    throw new ModelInputError(finding('too-deep', { ...at(), expected: `at most ${deepest} levels`, values: { most: deepest } }))
  if (Array.isArray(value)) {
    if (value.length > longest)
      throw new ModelInputError(finding('too-large', { ...at(), found: `${value.length} entries`, expected: `at most ${longest} entries` }))
    for (let i = 0; i < value.length; i++) refuseAt(value[i], path, i)
    return
  }
  for (const key of Object.keys(value)) {
    // However it was written (escapes included): nothing downstream may take it for an object's parent.
    if (key === '__proto__') throw new ModelInputError(finding('forbidden-key', { path: jsonPointer([...path, key]), found: key }))
    refuseAt((value as Record<string, unknown>)[key], path, key)
  }
}

/** One path is written on and taken back from: a copy for every value of a scenario is most of the work. */
function refuseAt(value: unknown, path: (string | number)[], place: string | number): void {
  if (typeof value !== 'object' || value === null) return
  path.push(place)
  refuseUnreasonable(value, path)
  path.pop()
}

/** Reads application/json bodies, each let go when it has been answered; an empty one is an empty object, so that writes without content need no braces. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: largestBody }, async (_: unknown, text: string | Buffer) => {
    const content = String(text)
    if (content.trim() === '') return {}
    const value = parseJson(content, 'body')
    refuseUnreasonable(value)
    return value
  })
  // Requests of a connection hang together: where the collector has kept one that was under way, its quick rounds keep all that follow. What is large in them is let go.
  app.addHook('onResponse', async (request) => {
    request.body = undefined
  })
}
