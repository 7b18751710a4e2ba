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
  await expect(dialog.getByRole('region', { name: 'Formula' })).toContainText(' + ')

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

test.describe('figures of every part of the result', () => {
  // What cannot be traced is refused, which the browser notes in its console.
  test.use({ allowConsole: [/status of 422/] })

  const parts = [
    ['', (page) => page.getByTestId('headline').getByRole('button').first()],
    ['/net', (page) => page.getByRole('figure').getByRole('button', { name: /how it came about: Ukraine · Net/ })],
    ['/public-money', (page) => page.getByTestId('payer-sentences').getByRole('button').first()],
    [
      '/time',
      (page) =>
        page
          .getByRole('figure')
          .first()
          .getByRole('table')
          .getByRole('button', { name: /how it came about/ })
          .nth(80),
    ],
    [
      '/places',
      (page) =>
        page
          .getByRole('figure')
          .first()
          .getByRole('button', { name: /how it came about: Ukraine/ }),
    ],
    [
      '/industries',
      (page) =>
        page
          .getByRole('figure')
          .first()
          .getByRole('button', { name: /how it came about/ })
          .first(),
    ],
    [
      '/occupations',
      (page) =>
        page
          .getByRole('figure')
          .first()
          .getByRole('button', { name: /how it came about/ })
          .first(),
    ],
    ['/money', (page) => page.getByRole('row', { name: /Revenue/ }).getByRole('button')],
  ] as const satisfies readonly (readonly [string, (page: Page) => unknown])[]

  for (const [section, figure] of parts) {
    test(`a figure of ${section || 'the summary'} opens its account, or says in words why it has none`, async ({ page, request }) => {
      await open(page, request, section)
      if (section === '/time') await page.getByRole('button', { name: 'Show as table' }).first().click()
      await figure(page).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByTestId('trace-value').or(dialog.getByRole('alert'))).toBeVisible()
      const text = (await dialog.textContent()) ?? ''
      expect(text).toMatch(/Formula|cannot be shown\..+\w/)
    })
  }

  test('at 320 pixels, in the dark: nothing scrolls the page sideways, axe finds nothing', async ({ page, request }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await open(page, request)
    await page.getByRole('button', { name: /how it came about: Of these at the plant itself, Ukraine/ }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByTestId('claims').first()).toBeVisible()
    const beyond = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)
    expect(beyond).toBe(0)
    expect(await violations(page)).toEqual([])
  })
})
