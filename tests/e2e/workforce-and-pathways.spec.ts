import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { copyOfExample } from './service.ts'
import { expect, test } from './watched-page.ts'

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)
const beyond = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Semicolons, decimal commas, a mark of byte order; five rows that are good and four with a fault each. */
const poolFile = `\uFEFF${[
  'id;name;kind;occupation;place;month;people;willing;monthly wage',
  'lamp-line;"Assemblers; lamp line";closing-line;8212;FR-PDL;0;120;0,5;2100',
  'lamp-line;;;;;12;80;;',
  'lviv;Welders out of work;unemployed;7212;UA-46;0;300;0,6;650',
  'nowhere;From nowhere;displaced;7212;UA-99;0;30;0,6;650',
  'many;More than all;veterans;5414;UA-46;0;30;1,6;650',
  'sum;=SUM(A1);veterans;5414;UA-46;0;30;0,6;650',
  'poor;Below zero;veterans;5414;UA-46;0;30;0,6;-1',
].join('\r\n')}\r\n`

test('people from a file: faults by line and column, good rows in a preview, nothing stored until it is confirmed and saved', async ({
  page,
  request,
}) => {
  const copy = await copyOfExample(request, 'French parts, Ukrainian assembly', 'People from a file')
  const poolsOf = async () =>
    (await (await request.get(`/api/v1/scenarios/${copy.id}`)).json()).scenario.pools as { id: string }[] | undefined
  const before = (await poolsOf()) ?? []
  await page.goto(`/scenarios/${copy.id}/training`)
  const choose = () =>
    page.getByLabel('Read people from a file').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(poolFile) })
  await choose()
  const dialog = page.getByRole('dialog', { name: 'What people.csv would bring' })
  await expect(dialog).toContainText('7 rows were read. 4 rows are left out')
  for (const [where, says] of [
    ['5, place', 'no region UA-99'],
    ['6, willing', 'Found 1.6'],
    ['7, name', '=SUM(A1)'],
    ['8, monthly wage', 'Found -1'],
  ] as const)
    await expect(dialog.getByRole('row').filter({ hasText: where })).toContainText(says)
  await expect(dialog.getByRole('row', { name: /Assemblers; lamp line/ })).toContainText('200')
  expect(await violations(page)).toEqual([])

  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Assemblers; lamp line')).toHaveCount(0)
  await choose()
  await dialog.getByRole('button', { name: 'Take 2 pools' }).click()
  await expect(page.getByText('Assemblers; lamp line')).toBeVisible()
  expect(await poolsOf()).toEqual(before.length === 0 ? undefined : before)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved as version 2')).toBeVisible()
  expect((await poolsOf())?.map(({ id }) => id)).toEqual(['lamp-line', 'lviv'])
})

test('what is saved as a file is read back as the same; a template can be had', async ({ page, request }) => {
  const copy = await copyOfExample(request, 'French parts, Ukrainian assembly', 'There and back')
  await page.goto(`/scenarios/${copy.id}/training`)
  await page.getByLabel('Read people from a file').setInputFiles({ name: 'p.csv', mimeType: 'text/csv', buffer: Buffer.from(poolFile) })
  await page.getByRole('button', { name: 'Take 2 pools' }).click()
  const section = page.getByRole('region', { name: 'People who could take the posts' })
  const [saved] = await Promise.all([page.waitForEvent('download'), section.getByRole('button', { name: 'Save as a file' }).click()])
  expect(saved.suggestedFilename()).toBe('pools.csv')
  const text = readFileSync(await saved.path(), 'utf8')
  expect(text).toContain('lamp-line,Assemblers; lamp line,closing-line,8212,FR-PDL,12,80,0.5,2100')
  await page.getByLabel('Read people from a file').setInputFiles({ name: 'again.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('3 rows were read.')
  await expect(dialog).not.toContainText('left out')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await section.getByLabel('Separated by').selectOption({ label: 'semicolons (0,5)' })
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: 'Template to fill in' }).click(),
  ])
  expect(readFileSync(await template.path(), 'utf8')).toContain('id;name;kind;occupation;place;month;people')
})

test('a course with a fault says so at its field and in the summary; mended, it can be saved', async ({ page, request }) => {
  const copy = await copyOfExample(request, 'French parts, Ukrainian assembly', 'A course of mine')
  const count = ((await (await request.get(`/api/v1/scenarios/${copy.id}`)).json()).scenario.courses ?? []).length
  await page.goto(`/scenarios/${copy.id}/training`)
  await page.getByRole('button', { name: 'Add a course' }).click()
  const line = page.locator(`[data-line="/courses/${count}"]`)
  await line.locator('summary').first().click()
  await line.getByLabel('Seats', { exact: true }).fill('0')
  await page.keyboard.press('Tab')
  const summary = page.getByRole('alert').filter({ hasText: 'There is one problem' })
  await expect(summary).toContainText('New course · Seats')
  await summary.getByRole('link').click()
  await expect(line.getByLabel('Seats', { exact: true })).toBeFocused()
  await line.getByLabel('Seats', { exact: true }).fill('24')
  await page.keyboard.press('Tab')
  await expect(summary).toBeHidden()
  await page.getByRole('button', { name: 'Add a budget' }).click()
  await page.getByLabel('All posts are to be filled by a date').check()
  await expect(page.getByTestId('preview')).toHaveAttribute('data-current', 'true')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved as version 2')).toBeVisible()
  const { scenario } = await (await request.get(`/api/v1/scenarios/${copy.id}`)).json()
  expect(scenario.courses.at(-1)).toMatchObject({ name: 'New course', seats: 24, payers: { employer: 1 } })
  expect(scenario.plan).toMatchObject({ by: 24 })
})

test('pathways by key: an occupation found by typing, both ways, and the table with what to learn', async ({ page }) => {
  await page.goto('/pathways')
  await page.getByRole('combobox', { name: 'They work as' }).fill('mechanical machinery')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { level: 2 })
  await expect(heading).toHaveText(/^Mechanical machinery assemblers: \d+ moves lead away$/)
  await expect(page).toHaveURL(/occupation=8211/)
  await page.getByLabel('Pay is that of').selectOption({ label: 'Pays de la Loire' })
  const row = page.getByRole('row', { name: /^Metal working machine tool setters/ })
  await expect(row).toContainText('ROME (France): close occupation')
  await expect(row).toContainText('Operation and Control')
  await expect(page.getByRole('img', { name: /Moves as dots/ }).locator('circle')).not.toHaveCount(0)
  const viable = Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0])
  await page.getByLabel('Also moves that are not viable').check()
  await expect.poll(async () => Number(/: (\d+)/.exec((await heading.textContent()) ?? '')?.[1])).toBeGreaterThan(viable + 100)
  await page.getByLabel('Who could fill this post?').check()
  await expect(heading).toHaveText(/lead to it$/)
  await expect(page.getByText(/manual skill/i)).toBeVisible()
  expect(await violations(page)).toEqual([])
})

for (const [name, question] of [
  ['few moves', 'way=into&occupation=2310&region=UA-46'],
  ['many moves', 'way=from&occupation=8211&region=FR-PDL&moves=all'],
] as const)
  test(`pathways at 320 pixels in the dark, ${name}: nothing is cut off, colours can be told`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.goto(`/pathways?${question}`)
    await expect(page.getByRole('table')).toBeVisible()
    expect(await beyond(page)).toBe(0)
    expect(await violations(page)).toEqual([])
  })

test('people and training at 320 pixels: nothing is cut off', async ({ page, request }) => {
  const copy = await copyOfExample(request, 'French parts, Ukrainian assembly', 'Narrow')
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(`/scenarios/${copy.id}/training`)
  await page.getByRole('button', { name: 'Add people' }).click()
  await page.locator('[data-line^="/pools/"] summary').first().click()
  await page.getByRole('button', { name: 'Add a course' }).click()
  await page.locator('[data-line^="/courses/"] summary').first().click()
  await page.getByRole('button', { name: 'Add a budget' }).click()
  expect(await beyond(page)).toBe(0)
  expect(await violations(page)).toEqual([])
})
