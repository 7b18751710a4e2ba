import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** What pages of this service may load: its own files, nothing of anybody else's. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    // @NOTE React writes positions of charts and overlays as style attributes; a style element or sheet from elsewhere stays refused.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    // @NOTE The service speaks plain HTTP on the loopback address: a browser told to upgrade would find nobody there.
    'upgrade-insecure-requests': null,
  },
}

/** Headers of every reply. */
export async function addResponseHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
  })
}
