import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { estimatedExamples } from './service.ts'
import { expect, test } from './watched-page.ts'

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)

async function open(page: Page, request: Parameters<typeof estimatedExamples>[0], section = ''): Promise<void> {
  const examples = await estimatedExamples(request)
  const example = examples.find(({ scenario }) => scenario.name === 'Build in Ukraine')
  await page.goto(`/runs/${example?.run.id}${section}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** "2,513.75 posts" as a number. */
const numberOf = (text: string | null) => Number(/[\d,.]+/.exec(text ?? '')?.[0].replaceAll(',', ''))

test('a figure says how it came about: value, formula, paths that add up, claims; opened, followed and closed by key', async ({
  page,
  request,
}) => {
  await open(page, request)
  const dialog = page.getByRole('dialog')
  const total = page.getByRole('button', { name: /how it came about: Jobs that go with the project, Ukraine/ })
  await total.focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('heading', { name: 'How it came about: Jobs that go with the project, Ukraine' })).toBeVisible()
  const value = numberOf(await dialog.getByTestId('trace-value').textContent())
  expect(value).toBeGreaterThan(100)
  await expect(dialog.getByText(/On the page: about [\d,]+, the average of the draws/)).toBeVisible()
  await expect(dialog.getByRole('region', { name: 'Formula', exact: true })).toContainText(' + ')

  const paths = dialog.getByTestId('paths').locator(':scope > li')
  const amounts = await paths.evaluateAll((items) => items.map((item) => item.querySelector('strong')?.textContent ?? ''))
  expect(amounts.length).toBeGreaterThan(3)
  const rest = numberOf(await dialog.getByText(/All other paths together/).textContent())
  const listed = amounts.map(numberOf).reduce((sum, amount) => sum + amount, 0)
  // Three digits of each path are shown.
  expect(Math.abs(listed + rest - value)).toBeLessThan(0.005 * value)
  await expect(paths.nth(1)).toContainText(/The project → .+ \(Ukraine\) → jobs in Ukraine/)
  expect(await violations(page)).toEqual([])

  await dialog.getByRole('button', { name: /^The project itself: posts · Ukraine/ }).press('Enter')
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText(/^The project itself: posts · Ukraine/)
  await expect(dialog.getByTestId('claims').first()).toContainText(/Used: [\d,.]+, (low|medium|high) confidence\. .+: .+/)
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Back' }).press('Enter')
  await expect(dialog.getByTestId('trace-value')).toContainText('posts')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(total).toBeFocused()
})

test('from a headline figure down to cells of a source table, and closed by its button', async ({ page, request }) => {
  await open(page, request)
  const dialog = page.getByRole('dialog')
  const suppliers = page.getByRole('row', { name: /^Ukraine/ }).getByRole('button', { name: /At suppliers and their suppliers/ })
  await suppliers.click()
  await dialog
    .getByRole('button', { name: /^Per unit of output: people at work · Ukraine/ })
    .first()
    .click()
  await expect(dialog.getByText('Source table:').first()).toBeVisible()
  await expect(dialog.getByRole('row', { name: /People at work in an industry: Ukraine/ })).toContainText(/E\[UKR,/)
  await expect(dialog.getByRole('link', { name: 'Where the source tables are from' })).toHaveAttribute('href', '/data')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(suppliers).toBeFocused()
})

const parts = ['', '/net', '/public-money', '/time', '/places', '/industries', '/occupations', '/retraining', '/money']
/** Parts with figures of the retraining plan. */
const ofPlan = ['/occupations', '/retraining']

test.describe('figures of every part of the result', () => {
  // What the plan chooses is refused, which the browser notes in its console.
  test.use({ allowConsole: [/status of 422/] })

  test('the first, the middle and the last figure of every part of the result have their account, or say in words why not', async ({
    page,
    request,
  }) => {
    test.setTimeout(300_000)
    const dialog = page.getByRole('dialog')
    for (const part of parts) {
      await open(page, request, part)
      const figures = page.getByRole('main').getByRole('button', { name: /how it came about/ })
      await expect(page.getByText('Loading …')).toHaveCount(0)
      // One after the other: charts that come later move the places of those counted before.
      const drawn = page.getByRole('button', { name: 'Show as table', pressed: false })
      while ((await drawn.count()) > 0) await drawn.first().click()
      await expect(figures.first()).toBeVisible()
      const count = await figures.count()
      expect.soft([part, count > 2]).toEqual([part, true])
      for (const at of new Set([0, Math.floor(count / 2), count - 1])) {
        const name = await figures.nth(at).getAttribute('aria-label')
        await figures.nth(at).click()
        await expect(dialog.getByTestId('trace-value').or(dialog.getByRole('alert'))).toBeVisible()
        const refused = await dialog.getByRole('alert').allTextContents()
        // Of the plan the service says that it is chosen, not computed by a formula.
        const chosen = refused.length === 1 && /what the retraining plan chooses/.test(refused[0] ?? '') && ofPlan.includes(part)
        expect.soft([part, name, chosen ? [] : refused]).toEqual([part, name, []])
        await page.keyboard.press('Escape')
        await expect(dialog).toHaveCount(0)
      }
    }
  })
})

test.describe('a figure that cannot be traced', () => {
  // The service refuses it, which the browser notes in its console.
  test.use({ allowConsole: [/status of 4/] })

  test('is said to be so in words', async ({ page, request }) => {
    await open(page, request)
    // An address that the page does not make: a figure that no estimate has.
    await page.route('**/trace?figure=*', (route) => route.continue({ url: route.request().url().replace('total.UKR', 'total.XYZ') }))
    await page.getByRole('button', { name: /how it came about: Jobs that go with the project, Ukraine/ }).click()
    const alert = page.getByRole('dialog').getByRole('alert')
    await expect(alert).toContainText('How this figure came about cannot be shown.')
    await expect(alert).toContainText(/The estimate has no figure criteria\/posts\.steady\.total\.XYZ\/central\./)
    expect(await violations(page)).toEqual([])
  })
})

test('at 320 pixels, in the dark: nothing scrolls the window sideways, axe finds nothing', async ({ page, request }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await open(page, request)
  await page.getByRole('button', { name: /how it came about: Of these at the plant itself, Ukraine/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByTestId('claims').first()).toBeVisible()
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  expect(await violations(page)).toEqual([])
})
