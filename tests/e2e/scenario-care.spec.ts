import type { Page } from '@playwright/test'
import { copyOfExample, estimatedExamples, scenarioNamed } from './service.ts'
import { expect, test } from './watched-page.ts'

const cardOf = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })

async function choose(page: Page, name: string, action: string): Promise<void> {
  const card = cardOf(page, name)
  const actions = card.locator('details')
  if ((await actions.getAttribute('open')) === null) await actions.locator('summary').click()
  await card.getByRole('button', { name: action }).click()
}

test('rename, duplicate, delete, and take the deletion back', async ({ page, request }) => {
  await copyOfExample(request, 'Build in Ukraine', 'First name')
  await page.goto('/')
  await choose(page, 'First name', 'Rename')
  const dialog = page.getByRole('dialog', { name: 'Rename the scenario' })
  await dialog.getByLabel('Name').fill('  ')
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(dialog).toContainText('Give it a name.')
  await dialog.getByLabel('Name').fill('Second name')
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(cardOf(page, 'Second name')).toBeVisible()
  await expect(cardOf(page, 'First name')).toBeHidden()

  await choose(page, 'Second name', 'Duplicate')
  await expect(cardOf(page, 'Copy of Second name')).toBeVisible()

  await choose(page, 'Copy of Second name', 'Delete')
  await expect(cardOf(page, 'Copy of Second name')).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(cardOf(page, 'Copy of Second name')).toBeVisible()
})

test('a copy is compared under its own name though its inputs are estimated once; examples stand in their order', async ({
  page,
  request,
}) => {
  await estimatedExamples(request)
  await copyOfExample(request, 'Build in Ukraine', 'The same under another name')
  await page.goto('/')
  const names = page.getByRole('list').getByRole('heading', { level: 3 })
  await expect(names.first()).toBeVisible()
  const order = await names.allTextContents()
  const examples = ['Build in Ukraine', 'Build in France and ship', 'French parts, Ukrainian assembly'].map((name) =>
    order.lastIndexOf(name),
  )
  expect(examples).toEqual([...examples].sort((a, b) => a - b))
  expect(order.indexOf('The same under another name')).toBeLessThan(examples[0] ?? 0)
  for (const name of ['Build in Ukraine', 'The same under another name']) await cardOf(page, name).getByRole('checkbox').check()
  await page.getByRole('link', { name: 'Compare 2 estimates' }).click()
  await expect(page.getByRole('heading', { name: 'A: Build in Ukraine' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'B: The same under another name' })).toBeVisible()
  await expect(page.getByTestId('differences')).toContainText(
    'B “The same under another name” goes with about as many posts as A “Build in Ukraine”',
  )
  await page.getByRole('link', { name: 'The same under another name' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The same under another name' })).toBeVisible()
})

test.describe('two who write at once', () => {
  // The second save is refused (412), which the browser notes in its console.
  test.use({ allowConsole: [/status of 412/] })

  test('the later save sees the conflict and loses nothing', async ({ page, request }) => {
    const copy = await copyOfExample(request, 'Build in Ukraine', 'Shared work')
    await page.goto(`/scenarios/${copy.id}/project`)
    await page.getByLabel('What is made').fill('My drone')
    const tag = (await request.get(`/api/v1/scenarios/${copy.id}`)).headers()['etag'] ?? ''
    await request.patch(`/api/v1/scenarios/${copy.id}`, { data: { name: 'Their name' }, headers: { 'if-match': tag } })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const notice = page.getByRole('alert')
    await expect(notice).toContainText('Somebody else has saved this scenario in the meantime')
    await expect(page.getByLabel('What is made')).toHaveValue('My drone')
    await notice.getByRole('button', { name: 'Mine: save it as version 3' }).click()
    await expect(page.getByText('Saved as version 3')).toBeVisible()
    expect((await scenarioNamed(request, 'Shared work')).version).toBe(3)
  })
})

test('changes that were not saved are asked about before they are left', async ({ page, request }) => {
  const copy = await copyOfExample(request, 'Build in Ukraine', 'Half written')
  await page.goto(`/scenarios/${copy.id}/project`)
  await page.getByLabel('What is made').fill('Another drone')
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'There are changes that are not saved' })
  await dialog.getByRole('button', { name: 'Stay here' }).click()
  await expect(page.getByLabel('What is made')).toHaveValue('Another drone')
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await dialog.getByRole('button', { name: 'Save and leave' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Data behind the figures' })).toBeVisible()
  expect((await scenarioNamed(request, 'Half written')).version).toBe(2)
})

test('a blank project begins with placeholders that say so', async ({ page }) => {
  await page.goto('/new')
  await page.getByLabel('Name', { exact: true }).fill('From nothing')
  await page.getByRole('button', { name: 'Create and go on' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edit “From nothing”')
  await expect(page.getByText('Placeholder of the blank project, to be replaced').first()).toBeVisible()
  await expect(page.getByTestId('preview')).toContainText('posts in Ukraine')
})
