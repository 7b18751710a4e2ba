import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { scenarioNamed } from './service.ts'
import { expect, test } from './watched-page.ts'

async function axeFindsNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

test('a template becomes a scenario at a place of one’s choice, by keyboard, and can be estimated', async ({ page, request }) => {
  await page.goto('/new')
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Battery pack plant', exact: true }) })
  await expect(card).toContainText('48,000 a year')
  await card.getByRole('button', { name: 'Choose' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Start from “Battery pack plant”' })
  await axeFindsNothing(page)
  await page.keyboard.press('Escape')
  await expect(card.getByRole('button', { name: 'Choose' })).toBeFocused()
  await page.keyboard.press('Enter')

  await dialog.getByLabel('Name').fill('')
  await dialog.getByRole('button', { name: 'Create the scenario' }).click()
  await expect(dialog.getByText('Give it a name.')).toBeVisible()
  await dialog.getByLabel('Name').fill('Packs in Lviv')
  await dialog.getByLabel('Where will it be?').selectOption({ label: 'Lviv oblast' })
  await dialog.getByRole('button', { name: 'Create the scenario' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edit “Packs in Lviv”')
  await expect(page.getByTestId('preview')).toContainText('posts in Ukraine')

  const { id } = await scenarioNamed(request, 'Packs in Lviv')
  const { phases } = await (await request.get(`/api/v1/scenarios/${id}/file`)).json()
  const posts = phases.flatMap(({ posts: own }: { posts: { place: string }[] }) => own)
  expect(new Set(posts.map(({ place }: { place: string }) => place))).toEqual(new Set(['UA-46']))
})

test('the tour is shown once, goes along, is left by key or button at any step, and can be taken again', async ({ page }) => {
  const tour = page.getByRole('region', { name: 'A short tour' })
  await page.goto('/new')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(tour).toHaveCount(0)
  await page.goto('/')
  await expect(tour).toContainText('Step 1 of 5')
  await axeFindsNothing(page)
  await tour.getByRole('button', { name: 'Next step' }).click()
  await tour.getByRole('button', { name: 'Next step' }).click()
  await expect(tour.getByText('A project of your own')).toBeFocused()
  await tour.getByRole('link', { name: 'To the templates' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New scenario')
  await expect(tour).toContainText('You are there.')
  await page.keyboard.press('Escape')
  await expect(tour).toHaveCount(0)

  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(tour).toHaveCount(0)
  await page.getByRole('button', { name: 'Take the tour' }).click()
  await expect(tour.getByText('Each card is a project')).toBeFocused()
  for (let step = 2; step <= 5; step++) {
    await tour.getByRole('button', { name: 'Next step' }).click()
    await expect(tour).toContainText(`Step ${step} of 5`)
  }
  await expect(tour.getByRole('button', { name: 'Next step' })).toHaveCount(0)
  await tour.getByRole('button', { name: 'Leave the tour' }).click()
  await expect(tour).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
})

test('a browser that keeps nothing shows the tour all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto('/')
  await page.getByRole('button', { name: 'Leave the tour' }).click()
  await expect(page.getByRole('region', { name: 'A short tour' })).toHaveCount(0)
})
