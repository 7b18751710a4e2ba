import { test as base, expect } from '@playwright/test'
import { serveWorkedExamples } from './own-service.ts'

interface Watched {
  /** Console errors that a test provokes on purpose, e.g. the browser's own line about a refused request. */
  allowConsole: RegExp[]
}

interface Served {
  /** Tests that name an owner have a service which no others have changed anything on. */
  serviceOf: string
  /** Where the service of this worker listens: each worker has its own, so that they do not see what the other writes. */
  service: string
}

/** Every page of a test is watched: no request leaves for another host, no policy is violated, nothing is written as an error. */
export const test = base.extend<Watched & { watch: undefined }, Served>({
  serviceOf: ['all', { option: true, scope: 'worker' }],
  service: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs
    async ({}, use) => {
      const service = await serveWorkedExamples()
      await use(service.address)
      await service.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ service }, use) => use(service),
  allowConsole: [[], { option: true }],
  watch: [
    async ({ context, baseURL, allowConsole }, use) => {
      const faults: string[] = []
      const host = new URL(baseURL ?? '').host
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol.startsWith('http') && url.host !== host) faults.push(`asked another host: ${request.url()}`)
      })
      context.on('console', (message) => {
        const text = message.text()
        if (message.type() === 'error' && !allowConsole.some((allowed) => allowed.test(text)))
          faults.push(`console: ${text} at ${message.location().url}`)
      })
      context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`))
      await use(undefined)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
