import type { Page } from '@playwright/test'
import { copyOfExample, estimatedExamples, scenarios } from './service.ts'
import { expect, test } from './watched-page.ts'

async function upload(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel('Upload scenario file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

const project = {
  format: 1,
  name: 'Uploaded',
  model: 'bundled',
  start: '2027-01',
  months: 24,
  currency: 'EUR',
  priceYear: 2025,
  product: { name: 'x', capacityPerMonth: 10, price: 1000, halfCapacityMonth: 3, rampMonths: 6, learningRate: 0.9 },
  phases: [],
}

const faulty: readonly [string, string, RegExp, string][] = [
  ['broken.json', '{"format": 1,\n "name": ', /This is not JSON/, 'broken.json:2:'],
  ['newer.json', JSON.stringify({ ...project, format: 7 }), /The file says format 7; this version of Shiftwork reads format 1/, '/format'],
  ['unknown.json', JSON.stringify({ ...project, colour: 'green' }), /There is no field "colour" here/, '/colour'],
  ['text.json', JSON.stringify({ ...project, product: { ...project.product, price: 'much' } }), /much/, '/product/price'],
]

for (const [name, text, says, path] of faulty) {
  test(`${name} is refused with its reason and its place, and nothing is stored`, async ({ page, request }) => {
    const before = (await scenarios(request)).map((s) => s.id)
    await page.goto('/')
    await upload(page, name, text)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(`“${name}” cannot be read as a scenario`)
    await expect(alert).toContainText('Nothing was stored')
    await expect(alert.getByText(says)).toBeVisible()
    await expect(alert.locator('code').first()).toContainText(path)
    expect((await scenarios(request)).map((s) => s.id)).toEqual(before)
  })
}

test.describe('what only the model can know', () => {
  // The service refuses it, which the browser notes in its console.
  test.use({ allowConsole: [/status of 422/] })

  test('a product that is not in the tables is refused by name, and nothing is stored', async ({ page, request }) => {
    const copy = await copyOfExample(request, 'Build in Ukraine', 'To be broken')
    const file = await (await request.get(`/api/v1/scenarios/${copy.id}/file`)).json()
    file.phases[0].spending[0].product = 'C99'
    const before = (await scenarios(request)).length
    await page.goto('/')
    await upload(page, 'unknown-product.json', JSON.stringify(file))
    await expect(page.getByRole('alert')).toContainText('C99')
    await expect(page.getByRole('alert').locator('code').first()).toHaveText('/phases/0/spending/0/product')
    expect((await scenarios(request)).length).toBe(before)
  })

  test('an impossible value is said at its field and in the summary, which leads to it', async ({ page, request }) => {
    const copy = await copyOfExample(request, 'Build in Ukraine', 'An impossible wage')
    await page.goto(`/scenarios/${copy.id}/money`)
    const rate = page.getByLabel('Labour left after each doubling of output')
    await rate.fill('-20')
    await rate.press('Tab')
    const summary = page.getByRole('alert')
    await expect(summary).toContainText('problem')
    await expect(rate).toHaveAttribute('aria-invalid', 'true')
    await page.getByRole('link', { name: 'Project', exact: true }).click()
    await summary.getByRole('link').first().click()
    await expect(rate).toBeFocused()
    await page.getByRole('button', { name: 'Undo last change' }).click()
    await expect(summary).toBeHidden()
  })
})

test('text that users type is shown as text', async ({ page, request }) => {
  await estimatedExamples(request)
  const names = ['<img src=x onerror="document.title=1"> & <b>bold</b>', 'مصنع الطائرات', '🛠️ Werk {{name}} $t(app:name)']
  for (const name of names) await copyOfExample(request, 'Build in Ukraine', name)
  await page.goto('/')
  for (const name of names) await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
  await expect(page).toHaveTitle('Scenarios · Shiftwork')
  expect(await page.locator('img[src="x"]').count()).toBe(0)
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: names[0] ?? '', exact: true }) })
  await card.getByRole('link', { name: 'Edit' }).click()
  await expect(page.getByLabel('Name of the scenario')).toHaveValue(names[0] ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Edit “${names[0]}”`)
})
