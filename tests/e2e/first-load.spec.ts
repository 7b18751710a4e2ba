import type { Page } from '@playwright/test'
import { estimatedExamples } from './service.ts'
import { expect, test } from './watched-page.ts'

/** Opens a page that nobody opened before; says what was asked for, each as often as it was, and what the page named for itself. */
async function firstVisit(page: Page, path: string, ready: string) {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    asked.push(`${pathname}${search}`)
  })
  const html = (await (await page.goto(path))?.text()) ?? ''
  const named = [...html.matchAll(/<link rel="(?:modulepreload|preload)"[^>]*? href="([^"]+)"/g)].map(([, address]) => address ?? '')
  await page.locator(ready).first().waitFor()
  await page.waitForLoadState('networkidle')
  const begin = [...html.matchAll(/<script [^>]*?src="([^"]+)"/g)].map(([, address]) => address ?? '')
  return { asked, begin, named }
}

const isScript = (address: string) => address.endsWith('.js')

test('the first page begins with what it names, and with no script beside', async ({ page, request }) => {
  await estimatedExamples(request)
  const { asked, begin, named } = await firstVisit(page, '/', '.cards li p')
  expect(named).toContain('/api/v1/scenarios?limit=200')
  expect(named).toContain('/api/v1/names?language=en')
  for (const address of named) expect([address, asked.filter((one) => one === address).length]).toEqual([address, 1])
  expect(asked.filter((one) => isScript(one) && !begin.includes(one) && !named.includes(one))).toEqual([])
  // The schemas of the contracts are large and slow to make: they come with the forms that need them.
  for (const script of asked.filter(isScript)) expect(await (await request.get(script)).text(), script).not.toContain('unrecognized_keys')
})

test('a result begins with its estimate, in the language of its reader', async ({ browser, baseURL, request }) => {
  const [{ run } = { run: null }] = await estimatedExamples(request)
  const context = await browser.newContext({ locale: 'uk-UA', ...(baseURL === undefined ? {} : { baseURL }) })
  const { asked, named } = await firstVisit(await context.newPage(), `/runs/${run?.id}`, '[data-testid=headline]')
  await context.close()
  expect(named.filter((address) => address.startsWith('/api/'))).toEqual([
    `/api/v1/runs/${run?.id}`,
    `/api/v1/runs/${run?.id}/estimate`,
    '/api/v1/names?language=uk',
    '/api/v1/texts?language=uk',
  ])
  for (const address of named) expect([address, asked.filter((one) => one === address).length]).toEqual([address, 1])
})
