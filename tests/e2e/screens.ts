import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { ScenarioHead } from '@shiftwork/contracts'

/**
 * Pictures of every page of a service that runs, to look at: `node tests/e2e/screens.ts http://127.0.0.1:4300 FOLDER`.
 * With `--docs` those of the documentation are made, what a small window shows of each page, in docs/screens: at most 60 files of 150 kB.
 */
const [service = 'http://127.0.0.1:4300', folder = 'test-results/screens'] = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const forDocs = process.argv.includes('--docs')
const mostFiles = 60
const mostBytes = 150_000
const own = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
const browser = await chromium.launch({
  ...(own ? { executablePath: own } : {}),
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})

/** Addresses of the pages, on the worked example. */
async function pages(): Promise<Record<string, string>> {
  const reply = await fetch(`${service}/api/v1/scenarios?limit=200`)
  const { items } = (await reply.json()) as { items: ScenarioHead[] }
  const examples = items.filter((s) => s.example !== null && s.latestRun?.state === 'done').reverse()
  const [flagship] = examples
  if (!flagship?.latestRun) throw new Error('The service has no worked example that is estimated.')
  const { latestRun } = flagship
  const compared = examples.map((s) => s.latestRun?.id).join(',')
  const steps = ['project', 'money', 'places', 'workforce', 'training', 'risk', 'check'].map((step) => [
    `edit-${step}`,
    `/scenarios/${flagship.id}/${step}`,
  ])
  const sections = [
    'uncertainty',
    'sensitivity',
    'net',
    'public-money',
    'claims',
    'time',
    'places',
    'industries',
    'occupations',
    'retraining',
    'risk',
    'money',
    'assumptions',
    'reproduce',
  ]
  return {
    home: '/',
    new: '/new',
    ...Object.fromEntries(steps),
    summary: `/runs/${latestRun.id}`,
    ...Object.fromEntries(
      // The pictures of the documentation are as many as there may be; what decides a figure is a button until it is asked.
      sections.filter((section) => !forDocs || section !== 'sensitivity').map((section) => [section, `/runs/${latestRun.id}/${section}`]),
    ),
    briefing: `/briefings/${latestRun.id}`,
    compare: `/compare?runs=${compared}`,
    pathways: '/pathways?occupation=8211&region=FR-PDL',
    plants: '/plants?place=UA-46&industry=C25&share=0.5',
    data: '/data',
    'model-assumptions': '/assumptions',
    help: '/help',
  }
}

const target = forDocs ? 'docs/screens' : folder
mkdirSync(target, { recursive: true })
const all = Object.entries(await pages())
if (forDocs && all.length * 2 > mostFiles) throw new Error(`${all.length} pages in two themes are more than ${mostFiles} pictures.`)
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of forDocs ? [1280] : [1280, 320]) {
    // The pictures of the documentation show a larger window, made smaller.
    const size = forDocs ? { viewport: { width: 1280, height: 1040 }, deviceScaleFactor: 0.7 } : { viewport: { width, height: 760 } }
    const page = await browser.newPage({ ...size, colorScheme, locale: 'en-GB' })
    // The pictures show the pages as they are after the first visit.
    await page.addInitScript(() => localStorage.setItem('shiftwork-tour', 'shown'))
    for (const [name, address] of all) {
      await page.goto(service + address)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      for (const text of ['Loading …', 'Computing …', 'Fetching the figures …']) await page.getByText(text).waitFor({ state: 'detached' })
      const file = forDocs ? `${name}-${colorScheme}.png` : `${name}-${width}-${colorScheme}.png`
      const picture = await page.screenshot({ path: join(target, file), fullPage: !forDocs })
      if (forDocs && picture.length > mostBytes) throw new Error(`${file} has ${picture.length} bytes, more than ${mostBytes}.`)
    }
    await page.close()
  }
}
await browser.close()
