import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'

/** What a first visit is measured under: 10 Mbit/s, 40 ms there and back, a processor four times slower. */
const conditions = { bitsPerSecond: 10_000_000, latency: 40, slower: 4 }
const idle = 60_000
/** Debian's browser where it is installed; else the one that Playwright brought. */
const own = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))

/** Opens a browser, does the work, and closes it. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    ...(own ? { executablePath: own } : {}),
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** A page that nobody has opened before, with an empty cache. */
async function firstVisit<T>(browser: Browser, visit: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
  try {
    return await visit(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Milliseconds until the largest thing that the page shows at first is painted, of a first visit over a slow line with a slow processor. */
export function largestPaint(browser: Browser, address: string): Promise<number> {
  return firstVisit(browser, async (page) => {
    const session = await page.context().newCDPSession(page)
    const bytesPerSecond = conditions.bitsPerSecond / 8
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: conditions.latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.slower })
    await page.goto(address, { waitUntil: 'networkidle', timeout: idle })
    const painted = await page.evaluate(
      () =>
        new Promise<number | null>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? null)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          })
          setTimeout(() => resolve(null), 5000)
        }),
    )
    if (painted === null) throw new Error(`The browser reports no largest paint of ${address}.`)
    return painted
  })
}

/** Thousands of bytes, gzip, of all scripts that a first visit fetches until nothing more is asked for. */
export function scriptsFetched(browser: Browser, address: string): Promise<number> {
  return firstVisit(browser, async (page) => {
    const scripts: Promise<number>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body().then((body) => gzipSync(body).length))
    })
    const reply = await page.goto(address, { waitUntil: 'networkidle', timeout: idle })
    const sizes = await Promise.all(scripts)
    if (sizes.length === 0)
      throw new Error(`${address} answers ${reply?.status()} without a script: build the web app first (npm run build).`)
    return sizes.reduce((sum, size) => sum + size, 0) / 1000
  })
}
