import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { copyOfExample, estimatedExamples } from './service.ts'
import { expect, test } from './watched-page.ts'

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)
const beyond = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
const numberOf = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'))

async function open(page: Page, request: Parameters<typeof estimatedExamples>[0], name: string): Promise<void> {
  const example = (await estimatedExamples(request)).find(({ scenario }) => scenario.name === name)
  await page.goto(`/runs/${example?.run.id}/risk`)
}

/** Cells of a table, row by row, without its head. */
const cellsOf = (page: Page, name: RegExp): Promise<string[][]> =>
  page
    .getByRole('table', { name })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')))

test('a threat is put in with its numbers, taken back by undo, and saved; where none is named risk is zero', async ({ page, request }) => {
  const copy = await copyOfExample(request, 'Build in France and ship', 'A flood at the plant')
  await page.goto(`/scenarios/${copy.id}/risk`)
  const places = page.getByTestId('threatened-places')
  await expect(page.getByText('No threat is named. The plan runs undisturbed in every place')).toBeVisible()
  await expect(places).toContainText('Pays de la Loire: no threat named, nothing is taken off')

  await page.getByRole('button', { name: 'Add a threat' }).click()
  await expect(places).toContainText('Pays de la Loire: threatened by New threat')
  const line = page.locator('[data-line="/risk/exposures/0"]')
  await line.locator('summary').first().click()
  await line.getByLabel('What it is called').fill('Flood of the Sarthe')
  await line.getByLabel('What kind of threat').selectOption({ label: 'Flood' })
  await line.getByLabel('Output lost all the while').fill('4')
  await line.getByRole('checkbox', { name: 'Strikes that stop a whole site until it is repaired' }).check()
  await line.getByLabel('Strikes that stop a site, if all stands on one').fill('0.1')
  await line.getByRole('checkbox', { name: 'The plant moves away, and is out of reach from then on' }).check()
  await expect(line.getByLabel('Cost of the move')).toBeVisible()
  await page.getByRole('button', { name: 'Undo last change' }).click()
  await expect(line.getByLabel('Cost of the move')).toBeHidden()
  await expect(page.getByTestId('preview')).toHaveAttribute('data-current', 'true')
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved as version 2')).toBeVisible()
  const { scenario } = await (await request.get(`/api/v1/scenarios/${copy.id}`)).json()
  expect(scenario.risk.exposures).toHaveLength(1)
  expect(scenario.risk.exposures[0]).toMatchObject({
    kind: 'flood',
    name: 'Flood of the Sarthe',
    outputLoss: 0.04,
    strikes: { rate: 0.1, lag: 4 },
  })
  expect(scenario.risk.exposures[0]).not.toHaveProperty('relocation')

  await line.getByRole('button', { name: /^Remove this line/ }).click()
  await expect(page.getByText('No threat is named. The plan runs undisturbed in every place')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await beyond(page)).toBeLessThanOrEqual(0)
})

test.describe('what the service refuses', () => {
  test.use({ allowConsole: [/status of 422/] })

  test('a threat where the project does not work is refused at its field; a list that is open stays so when the preview comes', async ({
    page,
    request,
  }) => {
    const copy = await copyOfExample(request, 'Build in Ukraine', 'Struck from afar')
    const previewed = Promise.withResolvers<void>()
    await page.route('**/api/v1/preview', async (route) => {
      await previewed.promise
      await route.continue()
    })
    await page.goto(`/scenarios/${copy.id}/risk`)
    const line = page.locator('[data-line="/risk/exposures/0"]')
    await line.locator('summary').first().click()
    await expect(line.getByText(/\d+ of \d+ numbers rest on weak sources\./)).toBeVisible()
    const place = line.getByRole('combobox', { name: 'Where it threatens' })
    await place.fill('Poland')
    const list = page.getByRole('listbox')
    const option = list.getByRole('option', { name: /^Poland/ })
    await expect(option).toBeVisible()
    previewed.resolve()
    await expect(page.getByTestId('preview')).toHaveAttribute('data-current', 'true')
    await expect(place).toHaveValue('Poland')
    const [field, shown] = [await place.boundingBox(), await list.boundingBox()]
    expect(Math.min(Math.abs(shown!.y - field!.y - field!.height), Math.abs(field!.y - shown!.y - shown!.height))).toBeLessThan(24)
    await option.click()
    const summary = page.getByRole('alert').filter({ hasText: 'There is one problem' })
    await expect(summary).toContainText('Where it threatens')
    await expect(line).toContainText('nothing there can strike it')
  })
})

test('what risk does: a sentence with its range, units and an account that add up, sources with the weak ones marked', async ({
  page,
  request,
}) => {
  await open(page, request, 'Build in Ukraine')
  const said = page.getByTestId('risk-in-words')
  await expect(said).toContainText(
    /Of about [\d,]+ units planned over the whole period about [\d,]+ are made \(8 chances in 10: [\d,]+ to [\d,]+\)\./,
  )
  await expect(said).toContainText(/The threats take [\d.]+% of what could be made\./)
  await expect(said).toContainText(/In Ukraine interruptions cost about [\d,]+ job-years/)
  await expect(page.getByText(/of the \d+ numbers behind it rest on weak sources/)).toBeVisible()
  expect(await violations(page)).toEqual([])

  const drawn = page.getByRole('button', { name: 'Show as table', pressed: false })
  while ((await drawn.count()) > 0) await drawn.first().click()
  const months = await cellsOf(page, /^Units planned and made/)
  expect(months.length).toBeGreaterThan(40)
  for (const [planned = '', unstaffed = '', taken = '', made = ''] of months)
    expect(numberOf(unstaffed) + numberOf(taken) + numberOf(made)).toBe(numberOf(planned))
  const account = await cellsOf(page, /^What the plant has left before and after risk/)
  for (let column = 0; column < (account[0]?.length ?? 0); column++) {
    const values = account.map((row) => numberOf(row[column] ?? ''))
    expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(values.at(-1))
  }
  expect(await cellsOf(page, /^What each threat alone takes/)).toHaveLength(1)
  await expect(page.getByRole('table', { name: 'The numbers of the threats, with their sources' }).getByText('Low').first()).toBeVisible()
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: /how it came about: Made in the end$/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByTestId('trace-value')).toBeVisible()
})

test('a scenario without threats says that risk is zero, and where to name some', async ({ page, request }) => {
  await open(page, request, 'Build in France and ship')
  await expect(page.getByRole('heading', { name: 'No threat is named in this scenario' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'Name what may go wrong' }).click()
  await expect(page.getByRole('button', { name: 'Add a threat' })).toBeVisible()
})
