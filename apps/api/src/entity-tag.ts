import { createHash } from 'node:crypto'
import { canonicalJson, finding } from '@shiftwork/contracts'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Refusal } from './errors.ts'

/** A resource together with its ETag. */
export interface Tagged<T> {
  readonly value: T
  readonly tag: string
}

/** The value, with its tag in the header. */
export function withTag<T>(reply: FastifyReply, { value, tag }: Tagged<T>): T {
  reply.header('etag', tag)
  return value
}

/**
 * ETag of something that is edited: its row version, which If-Match is compared with, and a hash of what is sent,
 * which changes when anything shown changes (a run's progress, say) and which If-None-Match is compared with.
 */
export function editedTag(rowVersion: number, representation: unknown): string {
  const hash = createHash('sha256').update(canonicalJson(representation)).digest('hex').slice(0, 16)
  return `"${rowVersion}-${hash}"`
}

/** ETag of something that never changes once it is there. */
export function fixedTag(...parts: readonly string[]): string {
  return `"${parts.join('-')}"`
}

/** The row version that an If-Match header names; `any` for `*`. 428 where the header is missing; a foreign tag matches nothing (0). */
export function ifMatch(header: string | undefined): number | 'any' {
  if (header === undefined || header.trim() === '')
    throw new Refusal(428, finding('if-match-missing', { expected: 'If-Match with the ETag of what was read' }))
  if (header.trim() === '*') return 'any'
  return Number(/^"(\d{1,9})(?:-[0-9a-f]+)?"$/.exec(header.trim())?.[1] ?? 0)
}

/** 412, with the tag that is current now, so that the caller can read again and decide. */
export function stale(currentTag: string): Refusal {
  return new Refusal(412, finding('changed-meanwhile', { expected: currentTag }), { etag: currentTag })
}

function isKnown(header: string, tag: string): boolean {
  return header
    .split(',')
    .map((part) => part.trim().replace(/^W\//, ''))
    .some((part) => part === '*' || part === tag)
}

/** A reader who has it already is told so: 304 without a body. */
export function answerNotModified(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const tag = reply.getHeader('etag')
    const known = request.headers['if-none-match']
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof tag !== 'string' || !known || !isKnown(known, tag)) return payload
    reply.code(304).removeHeader('content-type').removeHeader('content-length')
    return null
  })
}
