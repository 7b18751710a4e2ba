import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'
import { copyOfExample, estimatedExamples, scenarioNamed } from './service.ts'
import { expect, test } from './watched-page.ts'

/** Most that the scripts of the first page may take, gzip. */
const mostScript = 250_000

const speak = (page: Page, language: string) => page.locator('header select').selectOption(language)

test('the language changes in the middle of work: what was written stays, is undone and saved', async ({ page, request }) => {
  const copy = await copyOfExample(request, 'Build in Ukraine', 'Three languages')
  await page.goto(`/scenarios/${copy.id}/project`)
  await page.getByLabel('What is made').fill('A drone of mine')
  await page.getByRole('link', { name: /Money and timing/ }).click()
  const price = page.getByLabel(/^(Price of a unit|Ціна одиниці|Prix d’une unité)$/)
  await price.fill('160000.5')
  await price.blur()
  await expect(price).toHaveValue('160,000.5')
  await expect(page.getByText('Changes not saved yet')).toBeVisible()

  await page.evaluate(() => Object.assign(window, { neverLoadedAnew: true }))
  await speak(page, 'uk')
  await expect(page.getByText('Зміни ще не збережено')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await expect(page).toHaveTitle('Редагування: «Three languages» · Shiftwork')
  await expect(price).toHaveValue(/^160\s000,5$/)
  await expect(page.getByRole('complementary')).toContainText('Україна')

  await price.fill('170000,25')
  await price.blur()
  await page.getByRole('link', { name: /^\D*\d*\s*Проєкт/ }).click()
  await expect(page.getByLabel('Що виробляється')).toHaveValue('A drone of mine')
  await page.getByRole('button', { name: 'Скасувати останню зміну' }).click()
  await page.getByRole('link', { name: /Кошти й терміни/ }).click()
  await expect(price).toHaveValue(/^160\s000,5$/)

  await speak(page, 'fr')
  await expect(price).toHaveValue(/^160\s000,5$/)
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(page.getByText('Enregistré comme version 2')).toBeVisible()
  const stored = await request.get(`/api/v1/scenarios/${(await scenarioNamed(request, 'Three languages')).id}/file`)
  expect((await stored.json()).product).toMatchObject({ name: 'A drone of mine' })

  expect(await page.evaluate(() => 'neverLoadedAnew' in window)).toBe(true)

  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Scénarios' })).toBeVisible()
  await speak(page, 'en')
  await expect(page.getByRole('heading', { level: 1, name: 'Scenarios' })).toBeVisible()
})

for (const [locale, title, part] of [
  ['uk-UA', 'Сценарії', 'Від валового до чистого'],
  ['fr-FR', 'Scénarios', 'Du brut au net'],
] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test('the browser’s own language is shown, its texts alone are loaded, and nothing is wider than a small screen', async ({
      page,
      request,
    }) => {
      const [example] = await estimatedExamples(request)
      const scripts = new Map<string, number>()
      const weigh = async (reply: Response) => {
        if (reply.request().resourceType() === 'script') scripts.set(reply.url(), gzipSync(await reply.body()).length)
      }
      page.on('response', weigh)
      await page.setViewportSize({ width: 320, height: 800 })
      await page.goto('/', { waitUntil: 'networkidle' })
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      page.off('response', weigh)
      expect([...scripts.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(mostScript)
      for (const address of [
        '/',
        '/new',
        `/scenarios/${example!.scenario.id}/money`,
        `/scenarios/${example!.scenario.id}/check`,
        `/runs/${example!.run.id}/net`,
      ]) {
        await page.goto(address, { waitUntil: 'networkidle' })
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      }
      await expect(page.getByRole('link', { name: part })).toBeVisible()
    })
  })
}

test.describe('in Ukrainian', () => {
  test.use({ locale: 'uk-UA' })
  test('a page waits for the reader’s words rather than begin in those it is stored in; titles of sources say what language they are in', async ({
    page,
    request,
  }) => {
    const example = await scenarioNamed(request, 'Build in Ukraine')
    let answer = () => {}
    const asked = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/api/v1/texts*', async (route) => {
      await asked
      await route.continue()
    })
    const heads = page.waitForResponse(/\/api\/v1\/scenarios\?/)
    await page.goto('/')
    await heads
    await expect(page.getByRole('heading', { level: 1, name: 'Сценарії' })).toBeVisible()
    await page.waitForTimeout(300)
    await expect(page.getByText('Build in Ukraine')).toHaveCount(0)
    answer()
    await expect(page.getByRole('heading', { level: 3, name: 'Виготовляти в Україні' })).toBeVisible()

    await page.goto(`/runs/${example.latestRun?.id}/risk`)
    await expect(page.locator('bdi[lang="en"]', { hasText: 'National Bank of Ukraine' }).first()).toBeVisible()
    await expect(page.locator('bdi[lang="uk"]', { hasText: 'Судження авторів' }).first()).toBeVisible()
  })
})
