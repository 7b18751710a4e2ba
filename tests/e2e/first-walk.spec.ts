import type { Locator, Page } from '@playwright/test'
import { estimatedExamples } from './service.ts'
import { expect, test } from './watched-page.ts'

/** What a new user may need at most, from the address that `npm start` prints to a compared pair and a briefing saved as PDF. */
const mostActions = 25

/** Does what a person does, and counts it: an address opened, something pressed, chosen or written. */
class Walk {
  readonly #page: Page
  readonly done: string[] = []

  constructor(page: Page) {
    this.#page = page
  }
  async open(address: string): Promise<void> {
    this.done.push(`opens ${address}`)
    await this.#page.goto(address)
  }
  async press(what: string, wished: Locator): Promise<void> {
    this.done.push(`presses “${what}”`)
    await wished.click({ timeout: 60_000 })
  }
  async write(what: string, field: Locator, text: string): Promise<void> {
    this.done.push(`writes ${text} into “${what}”`)
    await field.fill(text)
    await field.blur()
  }
}

test(`from the first page to a compared pair and a saved PDF in at most ${mostActions} actions`, async ({ page, request }) => {
  await estimatedExamples(request)
  const walk = new Walk(page)
  const began = Date.now()
  await walk.open('/')
  const card = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })
  const example = card('Build in Ukraine')
  await walk.press('Duplicate', example.getByRole('button', { name: 'Duplicate' }))
  const copy = card('Copy of Build in Ukraine')
  await walk.press('Edit the copy', copy.getByRole('link', { name: 'Edit', exact: true }))
  // What if the volumes are a tenth?
  const capacity = page.getByLabel('Units a month at full capacity')
  const before = Number((await capacity.inputValue()).replaceAll(',', ''))
  await walk.write('Units a month at full capacity', capacity, String(before / 10))
  await walk.press('Check answers', page.getByRole('link', { name: 'Check answers' }))
  await walk.press('Run estimate', page.getByRole('button', { name: 'Run estimate' }))
  await page.waitForURL(/\/runs\//)
  await expect(page.getByTestId('headline')).toBeVisible({ timeout: 120_000 })
  await walk.press('Compare with another', page.getByRole('link', { name: 'Compare with another' }))
  walk.done.push('chooses “Build in Ukraine” and its estimate')
  await page.getByLabel('Add an estimate of').selectOption({ label: 'Build in Ukraine' })
  walk.done.push('chooses its estimate')
  await page.getByLabel('Which estimate').selectOption({ index: 1 })
  await expect(page.getByTestId('differences')).toBeVisible({ timeout: 60_000 })
  await page.goBack()
  await page.goBack()
  walk.done.push('goes back', 'goes back')
  await walk.press('Briefing to print', page.getByRole('link', { name: 'Briefing to print' }))
  await expect(page.getByRole('button', { name: /Print/ })).toBeVisible()
  walk.done.push('presses “Print or save as PDF”', 'presses “Save” in the browser’s own dialogue')
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  process.stdout.write(`${walk.done.length} actions, ${Math.round((Date.now() - began) / 1000)} s:\n${walk.done.join('\n')}\n`)
  expect(walk.done.length).toBeLessThanOrEqual(mostActions)
})
