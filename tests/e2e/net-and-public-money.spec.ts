import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { estimatedExamples } from './service.ts'
import { expect, test } from './watched-page.ts'

/** Cells of a row as numbers: a minus sign is one, thousands are no point. */
async function columnOf(page: Page, column: number): Promise<number[]> {
  const cells = await page.getByRole('figure').first().locator(`tbody tr td:nth-of-type(${column})`).allTextContents()
  return cells.map((text) => (/\d/.test(text) ? Number(text.replaceAll(',', '').replace('−', '-').replace('+', '')) : 0))
}

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)

test('from gross to net: a sentence with its range, and steps as shown that add up to net', async ({ page, request }) => {
  const examples = await estimatedExamples(request)
  const example = examples.find(({ scenario }) => scenario.name === 'Build in Ukraine')
  await page.goto(`/runs/${example?.run.id}/net`)
  await expect(page.getByTestId('net-sentence')).toHaveText(
    /Of about [\d,]+ gross posts in Ukraine about [\d,]+ are net \([\d,]+ to [\d,]+\)\./,
  )
  for (const place of ['Ukraine', 'France']) {
    await page.getByLabel('Which place').selectOption({ label: place })
    await page.getByRole('button', { name: 'Show as table' }).click()
    const values = await columnOf(page, 1)
    expect(values).toHaveLength(9)
    expect(values.slice(0, -1).reduce((sum, v) => sum + v, 0)).toBe(values.at(-1))
    expect(values.at(-1)).toBeLessThan(values[0] ?? 0)
    await page.getByRole('button', { name: 'Show as table' }).click()
  }
  await expect(page.getByRole('row', { name: /deadweight/ })).toContainText(/%/)
  expect(await violations(page)).toEqual([])
})

test('public money: each payer in words, and a column of every year that adds up to its balance', async ({ page, request }) => {
  const examples = await estimatedExamples(request)
  const example = examples.find(({ scenario }) => scenario.name === 'Build in Ukraine')
  await page.goto(`/runs/${example?.run.id}/public-money`)
  await expect(page.getByTestId('payer-sentences')).toContainText(/State of Ukraine lays out [\d.]+ million EUR \(8 chances in 10: /)
  await expect(page.getByTestId('payer-sentences')).toContainText(
    /Each EUR of it brings [\d.]+ EUR \(8 chances in 10: [\d.]+ to [\d.]+\)\./,
  )
  await expect(page.getByRole('heading', { name: 'What a job costs the payers' })).toBeVisible()
  await page.getByLabel('Which payer').selectOption({ label: 'State of Ukraine' })
  await page.getByRole('button', { name: 'Show as table' }).click()
  const columns = await page.getByRole('figure').locator('thead th').count()
  for (let column = 1; column < columns; column++) {
    const values = await columnOf(page, column)
    expect(values.slice(0, -1).reduce((sum, v) => sum + v, 0)).toBe(values.at(-1))
  }
  expect(await violations(page)).toEqual([])
})
