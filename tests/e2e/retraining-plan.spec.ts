import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { ScenarioInput } from '@shiftwork/contracts'
import { copyOfExample, estimatedExamples } from './service.ts'
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

  // The last part is there: no chart comes in between those that are turned into tables.
  await expect(page.getByRole('table', { name: /^Courses with the seats/ })).toBeVisible()
  const drawn = page.getByRole('button', { name: 'Show as table', pressed: false })
  while ((await drawn.count()) > 0) await drawn.first().click()
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

test('how good the plan is, what open posts cost in output, and what is scarce in plain words', async ({ page, request }) => {
  await open(page, request, '/retraining')
  await expect(page.getByTestId('plan-status')).toContainText('It is the best there is', { timeout: 60_000 })
  await expect(page.getByTestId('lost-units-text')).toHaveText(
    /Over the whole period [\d,]+ units are not made for want of people, [\d.]+% of the plan\. At [\d,]+ EUR a unit that is [\d.]+ million EUR not sold\./,
  )
  await expect(page.getByTestId('duals-in-words').getByRole('listitem').first()).toHaveText(
    /^One more .+ from \w+ \d{4} brings [\d.]+ post-months( and [\d.]+ units)?\.$/,
  )
  const scarce = page.getByRole('region', { name: 'What is scarce', exact: true })
  await scarce.getByRole('button', { name: 'Show as table' }).click()
  expect((await cellsOf(page, /^What one more would bring/)).length).toBeGreaterThan(3)
})

/** A small plan, solved in a moment: posts of aircraft mechanics, people of a closing line, one course with few seats. */
async function smallPlan(request: Parameters<typeof copyOfExample>[0]): Promise<string> {
  const copy = await copyOfExample(request, 'Build in France and ship', 'A small plan')
  const file = (await (await request.get(`/api/v1/scenarios/${copy.id}/file`)).json()) as ScenarioInput
  const course = file.courses?.find(({ id }) => id === 'le-mans-aircraft-mechanic')
  const phases = file.phases.map((phase) => ({ ...phase, posts: phase.posts?.filter(({ occupation }) => occupation === '7232') ?? [] }))
  const small = {
    ...file,
    name: 'Aircraft mechanics alone',
    phases,
    pools: file.pools?.filter(({ kind }) => kind === 'closing-line'),
    courses: [course],
    plan: { budgets: [] },
  }
  const created = await request.post('/api/v1/scenarios', { data: small })
  expect(created.status(), await created.text()).toBe(201)
  const run = await request.post('/api/v1/runs', { data: { scenario: (await created.json()).id, draws: 0, seed: 1 } })
  const { id } = await run.json()
  await expect.poll(async () => (await (await request.get(`/api/v1/runs/${id}`)).json()).state, { timeout: 120_000 }).toBe('done')
  return id
}

test('a plan within a budget and by a date beside the one of the estimate, and the frontier of budget against filled posts', async ({
  page,
  request,
}) => {
  await page.goto(`/runs/${await smallPlan(request)}/retraining`)
  const ask = page.getByRole('button', { name: 'Make this plan' })
  await expect(ask).toBeDisabled({ timeout: 60_000 })
  await page.getByLabel('At most for courses and allowances').fill('20000')
  await page.keyboard.press('Tab')
  await page.getByLabel('Every post filled from').selectOption({ label: 'Jun 2027' })
  await ask.click()
  const answer = page.getByTestId('asked-plan')
  await expect(answer).toContainText(/Within 20,000 EUR, with every post wanted from Jun 2027, [\d.]+% of post-months are filled/, {
    timeout: 60_000,
  })
  await expect(answer).toContainText('What stands against the date')
  for (const [now = '', asked = '', difference = ''] of await cellsOf(page, /^The plan of the estimate beside/))
    expect(numberOf(asked) - numberOf(now)).toBe(numberOf(difference.replace('+', '')))

  await page.getByRole('button', { name: 'Solve the nine plans' }).click()
  const frontier = page.getByRole('region', { name: 'What more money would bring', exact: true })
  await frontier.getByRole('button', { name: 'Show as table' }).click({ timeout: 120_000 })
  const points = await cellsOf(page, /^Plans within a budget/)
  expect(points.length).toBeGreaterThanOrEqual(8)
  const filled = points.map((row) => numberOf(row[1] ?? ''))
  expect(filled.every((value, k) => k === 0 || value > (filled[k - 1] ?? 0))).toBe(true)

  await expect(page.getByTestId('duals-in-words')).toContainText(/One more seat in “.+” from \w+ \d{4} brings [\d.]+ post-months/)
  await page.getByRole('button', { name: 'Solve again with ten more seats' }).click()
  const scarce = page.getByRole('region', { name: 'What is scarce', exact: true })
  await expect(page.getByRole('button', { name: 'Solve again with ten more seats' })).toBeHidden({ timeout: 60_000 })
  await scarce.getByRole('button', { name: 'Show as table' }).click()
  await expect(scarce.getByRole('columnheader', { name: 'With 10 more: post-months' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('an occupation leads to who could fill its post', async ({ page, request }) => {
  await open(page, request, '/occupations')
  const link = page.getByRole('link', { name: /^Mechanical machinery assemblers/ }).first()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/way=into.*occupation=8211.*region=UA-46/)
  await expect(page.getByRole('heading', { name: /^Mechanical machinery assemblers: \d+ occupations lead to it$/ })).toBeVisible()
})
