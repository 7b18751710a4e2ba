import AxeBuilder from '@axe-core/playwright'
import type { APIRequestContext, Page } from '@playwright/test'
import type { Run } from '@shiftwork/contracts'
import { estimated, smallScenario } from './small-scenario.ts'
import { expect, test } from './watched-page.ts'

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)
/** The same inputs give the same run, so the tests of this file ask for it once each. */
const estimateOf = async (request: APIRequestContext): Promise<Run> =>
  (await estimated(request, smallScenario('How sure', { price: 40_000, local: 0.6 }))).run

test('how sure: the range in words, the chance of at least so many, the fan and all ranges', async ({ page, request }) => {
  const run = await estimateOf(request)
  await page.goto(`/runs/${run.id}/uncertainty`)
  await expect(page.getByTestId('range-sentence')).toHaveText(
    /^Net posts in normal operation \(Ukraine\): 8 chances in 10 that it lies between [\d,]+ and [\d,]+ posts; half of the outcomes are above [\d,]+\./,
  )
  const chance = page.getByTestId('chance-of-at-least')
  const asked = page.getByRole('textbox', { name: 'At least how many?, posts' })
  await asked.fill('1')
  await asked.blur()
  await expect(chance).toHaveText('At least 1 posts: 50 of 50 outcomes. Of all 256 draws 100% reach it.')
  await asked.fill('1000000')
  await asked.blur()
  await expect(chance).toHaveText('At least 1,000,000 posts: 0 of 50 outcomes. Of all 256 draws 0% reach it.')
  await page.getByRole('slider', { name: 'At least how many?' }).press('Home')
  await expect(chance).toContainText('50 of 50 outcomes')
  await expect(page.getByRole('heading', { name: /^Ukraine: in .* between [\d,]+ and [\d,]+ posts, 8 chances in 10$/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Net posts in normal operation \(Ukraine\)/ })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('what decides it: the sentence, shares of the variance, and how far one number may go', async ({ page, request }) => {
  const run = await estimateOf(request)
  await page.goto(`/runs/${run.id}/sensitivity`)
  await page.getByRole('button', { name: 'Find out what decides it' }).click()
  await expect(page.getByTestId('decides')).toHaveText(
    /^Changed by itself, “.+” moves it farthest: between .+ and .+ it takes net posts in normal operation \(Ukraine\) from/,
    { timeout: 120_000 },
  )
  await expect(page.getByRole('heading', { name: /makes up \d+% of what is uncertain$/ })).toBeVisible()
  await page.getByLabel('Which number').selectOption({ label: 'Units a month at full capacity' })
  await page.getByRole('button', { name: 'Draw the figure over this number' }).click()
  const breakEven = page.getByTestId('break-even')
  await expect(breakEven).toContainText(/as long as “Units a month at full capacity” is at least [\d.]+ units a month/, { timeout: 60_000 })
  const target = page.getByRole('textbox', { name: 'What the figure must reach, posts' })
  await target.fill('1000000')
  await target.blur()
  await expect(breakEven).toContainText('At no plausible value of “Units a month at full capacity” does it reach 1,000,000 posts.')
  await target.fill('180')
  await target.blur()
  const readOff = Number(/at least ([\d.]+) units/.exec((await breakEven.textContent()) ?? '')?.[1])
  await page.getByRole('button', { name: 'Work it out exactly' }).click()
  const exact = page.getByTestId('exact-break-even')
  await expect(exact).toContainText(/at least [\d.]+ units a month/, { timeout: 60_000 })
  const found = Number(/at least ([\d.]+) units/.exec((await exact.textContent()) ?? '')?.[1])
  expect(Math.abs(found - readOff)).toBeLessThanOrEqual(0.02 * found)
  expect(await violations(page)).toEqual([])
})

test('whose word: conflicts with the claims they name, and the headline without the promoter’s', async ({ page, request }) => {
  const run = await estimateOf(request)
  await page.goto(`/runs/${run.id}/claims`)
  await expect(page.getByTestId('promoters-share')).toHaveText(
    /^[\d.]+% of the figure “Net posts in normal operation \(Ukraine\)” rests on the promoter’s word\. 6 conflicts/,
  )
  const conflict = page
    .getByTestId('conflicts')
    .getByRole('listitem')
    .filter({ hasText: /12 people .*units per worker-year/ })
  await expect(conflict).toContainText('Baykar, near Kyiv has 0.24')
  await conflict.getByText('The claims in question').click()
  await expect(conflict.getByRole('link', { name: 'Report of promoter' })).toHaveCount(2)
  const headline = page.getByRole('row', { name: /^Net posts in normal operation \(Ukraine\)/ }).getByRole('cell')
  const [chosen = 0, independent = 0] = (await headline.allTextContents()).map((text) => Number(text.replaceAll(',', '')))
  expect(independent).toBeLessThan(0.6 * chosen)
  await expect(page.getByRole('row', { name: /^Units a month at full capacity/ })).toContainText('40')
  expect(await violations(page)).toEqual([])
})
