import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { estimatedExamples } from './service.ts'
import { estimated, smallScenario } from './small-scenario.ts'
import { expect, test } from './watched-page.ts'

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)
const beyond = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
/** Pages of a PDF as Chromium writes it. */
const pagesOf = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length

test('the briefing of a worked example is two to four pages, without a button, in three languages', async ({ page, request }) => {
  const { run } = (await estimatedExamples(request)).find(({ scenario }) => scenario.name === 'Build in Ukraine')!
  await page.goto(`/runs/${run.id}`)
  const headline = await page.getByTestId('headline').textContent()
  await page.getByRole('link', { name: 'Briefing to print' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Briefing: Build in Ukraine' })).toBeVisible()
  await expect(page.getByTestId('headline')).toHaveText(headline ?? '')
  await expect(page.getByRole('table', { name: /Main inputs/ })).toBeVisible()
  expect(await violations(page)).toEqual([])
  for (const [language, title] of [
    ['English', 'Briefing: Build in Ukraine'],
    ['Français', 'Note\u00a0: Construire en Ukraine'],
    ['Українська', 'Довідка: Виготовляти в Україні'],
  ] as const) {
    await page.getByRole('banner').getByRole('combobox').selectOption({ label: language })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await page.emulateMedia({ media: 'print' })
    // A figure that can be asked and the head of a column are words on paper; every other button stays away.
    for (const button of await page.locator('button:not(.traced, .sort)').all()) await expect(button).toBeHidden()
    for (const figure of await page.locator('button.traced').all()) await expect(figure).toHaveCSS('text-decoration-line', 'none')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pagesOf(pdf), language).toBeGreaterThanOrEqual(2)
    expect(pagesOf(pdf), language).toBeLessThanOrEqual(4)
    // Letters stay letters: with a font and a way back to characters.
    expect(pdf.toString('latin1')).toContain('/ToUnicode')
    await page.emulateMedia({ media: null })
  }
})

test('the map: regions of the project are tinted, the others hatched; the table has the same places', async ({ page, request }) => {
  const { run } = (await estimatedExamples(request)).find(({ scenario }) => scenario.name === 'Build in Ukraine')!
  await page.goto(`/runs/${run.id}/places`)
  const map = page.getByRole('img', { name: /^Ukraine: most job-years in Lviv oblast, about [\d,]+ of about [\d,]+$/ })
  await expect(map).toBeVisible()
  await expect(map.locator('title', { hasText: /^Lviv oblast: / })).toHaveCount(1)
  await expect(map.locator('title', { hasText: 'Odesa oblast: not modelled apart' })).toHaveCount(1)
  await page.getByLabel('Map of').selectOption({ label: 'All economies together' })
  await expect(
    page.getByRole('img', { name: /^All economies together: most job-years in Ukraine/ }).locator('title', { hasText: /^Ukraine: / }),
  ).toHaveCount(1)
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await beyond(page)).toBeLessThanOrEqual(0)
  expect(await violations(page)).toEqual([])
})

test('a result is saved as a workbook and as an archive', async ({ page, request }) => {
  const { run } = await estimated(request, smallScenario('To take along', { price: 41_000, local: 0.5 }))
  await page.goto(`/runs/${run.id}/reproduce`)
  for (const [name, suffix] of [
    ['Workbook (XLSX)', 'xlsx'],
    ['All figures (ZIP of CSV and JSON)', 'zip'],
  ] as const) {
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    expect((await saving).suggestedFilename()).toBe(`shiftwork-${run.id}.${suffix}`)
  }
})
