import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { estimatedExamples } from './service.ts'
import { expect, test } from './watched-page.ts'

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)
const numberOf = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'))

async function open(page: Page, request: Parameters<typeof estimatedExamples>[0], section: string): Promise<void> {
  const examples = await estimatedExamples(request)
  const example = examples.find(({ scenario }) => scenario.name === 'Build in Ukraine')
  await page.goto(`/runs/${example?.run.id}${section}`)
}

/** Cells of a table, row by row, without its head. */
const cellsOf = (page: Page, name: RegExp): Promise<string[][]> =>
  page
    .getByRole('table', { name })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')))

test('the retraining plan: filled and open add up to the posts, every column of the cost to its sum', async ({ page, request }) => {
  await open(page, request, '/retraining')
  const said = (await page.getByTestId('plan-in-words').textContent()) ?? ''
  const [, filled = '', posts = '', unfilled = ''] =
    /In Lviv oblast ([\d,]+) of ([\d,]+) posts are filled in .+?; ([\d,]+) stay open\./.exec(said) ?? []
  expect(numberOf(posts)).toBeGreaterThan(100)
  expect(numberOf(filled) + numberOf(unfilled)).toBe(numberOf(posts))
  expect(said).toMatch(/[\d,]+ people begin, [\d,]+ of them get through; all in all it costs [\d.]+ million EUR/)

  for (const chart of await page.getByRole('button', { name: 'Show as table' }).all()) await chart.click()
  const months = await cellsOf(page, /^Posts wanted, filled and open in Lviv oblast/)
  for (const [wanted = '', inPost = '', stillOpen = ''] of months) expect(numberOf(inPost) + numberOf(stillOpen)).toBe(numberOf(wanted))
  const cost = await cellsOf(page, /^Cost of the plan by who bears it/)
  const columns = cost[0]?.length ?? 0
  expect(columns).toBeGreaterThan(2)
  for (let column = 1; column < columns; column++) {
    const values = cost.map((row) => numberOf(row[column] ?? ''))
    expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(values.at(-1))
  }
  expect((await cellsOf(page, /^Ways from where people are/)).length).toBeGreaterThan(10)
  expect(await violations(page)).toEqual([])
})

test('demand, supply and gap by occupation in a month that can be chosen', async ({ page, request }) => {
  await open(page, request, '/occupations')
  await page.getByLabel('Month', { exact: true }).selectOption({ label: 'Jun 2031' })
  const gap = page.getByRole('figure').filter({ hasText: /Jun 2031: / })
  await gap.getByRole('button', { name: 'Show as table' }).click()
  const rows = await cellsOf(page, /^Posts by occupation and place in Jun 2031/)
  expect(rows.length).toBeGreaterThan(20)
  for (const [, demand = '', supply = '', open = ''] of rows) expect(numberOf(supply) + numberOf(open)).toBe(numberOf(demand))
  expect(await violations(page)).toEqual([])
})
