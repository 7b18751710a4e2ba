import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { estimated, smallScenario } from './small-scenario.ts'
import { expect, test } from './watched-page.ts'

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)
const beyond = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Presses a way to save, and gives back the file with its name. */
async function saved(page: Page, way: string): Promise<{ name: string; content: Buffer }> {
  const button = page.getByRole('button', { name: way, exact: true }).first()
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) }
}

test('a chart by calendar year is saved as drawing, picture and figures, in light colours from a dark page', async ({ page, request }) => {
  const { run } = await estimated(request, smallScenario('Charts to take along', { price: 42_000, local: 0.5 }))
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`/runs/${run.id}/time`)
  const title = page.getByRole('heading', { level: 2, name: /most jobs in 20\d\d, about .* job-years/ }).first()
  await expect(title).toBeVisible()
  await expect(page.getByText(/^Peak year 20\d\d, /).first()).toBeVisible()
  await expect(page.getByText(/^Average year of the whole period, /).first()).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).first().focus()
  await page.keyboard.press('Enter')
  expect(await violations(page)).toEqual([])

  const svg = (await saved(page, 'Drawing (SVG)')).content.toString('utf8')
  expect(svg).toContain((await title.textContent()) ?? 'a title')
  expect(svg).toContain('Job-years in the calendar year')
  expect(svg).toContain('Source: Shiftwork estimate')
  expect(svg).not.toContain('var(')
  expect(svg).toMatch(/<rect[^>]*fill="#ffffff"/)
  expect(svg, 'ink of the light theme').toContain('#17202b')
  expect(svg, 'ink of the dark theme').not.toContain('#e8ecf1')
  const png = await saved(page, 'Picture (PNG)')
  expect(png.name).toMatch(/-most-jobs-in-20\d\d-.*\.png$/)
  expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG')
  const width = /<svg width="(\d+)"/.exec(svg)?.[1]
  expect(png.content.readUInt32BE(16), 'twice as many dots').toBe(2 * Number(width))
  const [header, first] = (await saved(page, 'Figures (CSV)')).content.toString('utf8').split('\r\n')
  expect(header).toBe('\uFEFFYear,Direct,Suppliers,Spending of pay,Total,Low (p10),High (p90),Chart,Unit,Source')
  expect(first).toMatch(/^2027(,\d+(\.\d+)?){6},/)

  await page.getByLabel('Count by').selectOption({ label: 'month' })
  await expect(page.getByRole('heading', { level: 2, name: /most posts in \w+ 20\d\d/ }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).first().click()
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await beyond(page)).toBeLessThanOrEqual(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Picture (PNG)' }).first()).toBeHidden()
})

test('money is shown in another currency and price year with the rate and its source, and stays so; the estimate does not change', async ({
  page,
  request,
}) => {
  const { run } = await estimated(request, smallScenario('Money to read', { price: 43_000, local: 0.5 }))
  const facts = async () => (await (await request.get(`/api/v1/runs/${run.id}/estimate`)).json()).facts.currency
  const before = await facts()
  await page.goto(`/runs/${run.id}/money`)
  const amount = async () =>
    Number(/Of ([\d,.]+) million/.exec((await page.getByRole('heading', { name: /^Of / }).textContent()) ?? '')?.[1]?.replaceAll(',', ''))
  await expect(page.getByRole('heading', { name: /^Of .* million EUR/ })).toBeVisible()
  await expect(page.getByTestId('shown-rate')).toHaveCount(0)
  const own = await amount()
  await page.getByLabel('Show money in').selectOption('UAH')
  await page.getByLabel('At prices of', { exact: true }).selectOption('2024')
  await expect(page.getByRole('heading', { name: /^Of .* million UAH/ })).toBeVisible()
  const rate = page.getByTestId('shown-rate')
  await expect(rate).toContainText('UAH per US dollar, average of 2022: 32.34. Research: National Bank of Ukraine')
  const factor = Number(/1 EUR of 2025 is ([\d.]+) UAH of 2024/.exec((await rate.textContent()) ?? '')?.[1])
  // Both amounts and the rate are told with three digits.
  expect(Math.abs((await amount()) / own / factor - 1)).toBeLessThan(0.02)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Save', exact: true }).first().click()
  expect((await saved(page, 'Figures (CSV)')).content.toString('utf8')).toContain('million UAH')
  await page.reload()
  await expect(page.getByRole('heading', { name: /^Of .* million UAH/ })).toBeVisible()
  expect(page.url()).not.toContain('UAH')
  expect(await facts()).toEqual(before)
  await page.getByLabel('Show money in').selectOption('EUR')
  await page.getByLabel('At prices of', { exact: true }).selectOption('2025')
  await expect(page.getByTestId('shown-rate')).toHaveCount(0)
  expect(await amount()).toBe(own)
})

test('a result is cited as a sentence and as an entry of a bibliography', async ({ page, context, request }) => {
  const { run } = await estimated(request, smallScenario('50 % & more', { price: 44_000, local: 0.5 }))
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/runs/${run.id}/reproduce`)
  const sentence = page.getByTestId('cite-sentence')
  await expect(sentence).toContainText('estimate of “50 % & more”, version 1 of the scenario')
  await expect(sentence).toContainText(`/runs/${run.id}`)
  await page.getByRole('button', { name: 'Copy the BibTeX entry' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  const entry = await page.evaluate(() => navigator.clipboard.readText())
  expect(entry).toContain('title = {{Jobs of “50 \\% \\& more”: estimate with its range}}')
  expect(entry).toContain(`url = {${new URL(`/runs/${run.id}`, page.url()).href}}`)
  await page.getByRole('banner').getByRole('combobox').selectOption({ label: 'Українська' })
  await expect(sentence).toContainText('оцінка сценарію «50 % & more»')
})
