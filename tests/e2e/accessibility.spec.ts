import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { estimatedExamples } from './service.ts'
import { expect, test } from './watched-page.ts'

// Each test goes through all pages and changes nothing: they share no order.
test.describe.configure({ mode: 'parallel' })

const steps = ['project', 'money', 'places', 'workforce', 'training', 'risk', 'check']
const sections = [
  '',
  '/uncertainty',
  '/sensitivity',
  '/net',
  '/public-money',
  '/time',
  '/places',
  '/industries',
  '/occupations',
  '/retraining',
  '/risk',
  '/money',
  '/claims',
  '/assumptions',
  '/reproduce',
]

type Example = Awaited<ReturnType<typeof estimatedExamples>>[number]
/** Every page of the app, on the worked example. */
const pages: Readonly<Record<string, (a: Example, b: Example) => string[]>> = {
  'around a scenario': (a, b) => [
    '/',
    '/new',
    `/briefings/${a.run.id}`,
    `/compare?runs=${a.run.id},${b.run.id}`,
    '/pathways?occupation=8211&region=FR-PDL',
    '/plants?place=UA-46&industry=C25&share=0.5',
    '/data',
    '/assumptions',
    '/help',
    '/nowhere',
  ],
  'of the builder': (a) => steps.map((step) => `/scenarios/${a.scenario.id}/${step}`),
  'of a result': (a) => sections.map((section) => `/runs/${a.run.id}${section}`),
}

async function addresses(request: Parameters<typeof estimatedExamples>[0], of: string): Promise<string[]> {
  const [a, b] = await estimatedExamples(request)
  return pages[of]!(a!, b!)
}

/** Opens a page and waits until what it fetches is there. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Loading …')).toHaveCount(0)
  await expect(page.getByText('Computing …')).toHaveCount(0)
}

/** Rules that a change of colours can break: in the dark they are held against the page once more. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** How far a page reaches beyond the window, once what follows the width of the window has been drawn anew. */
const beyond = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    return document.documentElement.scrollWidth - document.documentElement.clientWidth
  })

// One visit for all three: opening a page takes longer than looking at it.
for (const of of Object.keys(pages)) {
  test(`axe finds nothing on any page ${of}, light and dark, and none scrolls sideways at 320 pixels`, async ({ page, request }) => {
    for (const address of await addresses(request, of)) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await open(page, address)
      const light = await new AxeBuilder({ page }).analyze()
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      const dark = await new AxeBuilder({ page }).withRules(ofColours).analyze()
      const found = [...light.violations, ...dark.violations].map((v) => `${address}: ${v.id}: ${v.nodes[0]?.html}`)
      expect.soft(found).toEqual([])
      await page.setViewportSize({ width: 320, height: 800 })
      expect.soft([address, await beyond(page)]).toEqual([address, 0])
    }
  })
}

test('every chart shows its table by key', async ({ page, request }) => {
  const [example] = await estimatedExamples(request)
  for (const section of ['/time', '/places', '/industries', '/occupations', '/retraining', '/money']) {
    await page.goto(`/runs/${example?.run.id}${section}`)
    const figure = page.getByRole('figure').first()
    await figure.getByRole('button', { name: 'Show as table' }).focus()
    await page.keyboard.press('Enter')
    await expect(figure.getByRole('table')).toBeVisible()
    expect(await figure.getByRole('row').count()).toBeGreaterThan(2)
  }
})

test('the skip link leads to the content', async ({ page }) => {
  await page.goto('/help')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
})
