import { finding } from '@shiftwork/contracts'
import type { FastifyRequest } from 'fastify'
import { Refusal } from '../errors.ts'

/** Following a link to a page of ours from elsewhere is allowed: it reads no data and changes nothing. */
function isPageNavigation(request: FastifyRequest): boolean {
  const { headers, method } = request
  return (
    (method === 'GET' || method === 'HEAD') &&
    headers['sec-fetch-mode'] === 'navigate' &&
    (headers['sec-fetch-dest'] ?? 'document') === 'document' &&
    !isUnderApi(request.raw.url ?? '')
  )
}

/** Whether an address lies under /api, however its letters are written. */
export function isUnderApi(url: string): boolean {
  return /^\/+api(?:[/?#]|$)/i.test(decodeLoosely(url))
}

function decodeLoosely(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/** Refuses what another site's page asks for, whether it says so by Origin or the browser does by Sec-Fetch-Site. 403. */
export function refuseOtherOrigins(request: FastifyRequest): void {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  const foreignOrigin = origin !== undefined && origin.toLowerCase() !== `http://${host?.toLowerCase()}`
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  if (!foreignOrigin && (!foreignSite || isPageNavigation(request))) return
  throw new Refusal(403, finding('origin-not-ours', { expected: 'a request of the page that this service itself serves' }))
}
