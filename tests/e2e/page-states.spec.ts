import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { copyOfExample, estimatedExamples } from './service.ts'
import { estimated, smallScenario } from './small-scenario.ts'
import { expect, test } from './watched-page.ts'

/** Axe on the page as it stands, in the light with all rules and, if asked, in the dark with those of colours; and nothing is lost sideways. */
async function sound(page: Page, inTheDark = true): Promise<void> {
  const faults = async (rules: readonly string[]) => {
    const axe = new AxeBuilder({ page })
    const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze()
    return violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)
  }
  expect(await faults([])).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  if (inTheDark) expect(await faults(['color-contrast', 'link-in-text-block'])).toEqual([])
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  // 1280 pixels at 400 %.
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 900 })
}

test('a dialog that is open, and one with a fault in it', async ({ page, request }) => {
  await estimatedExamples(request)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: 'Build in Ukraine', exact: true }) })
  await card.locator('summary').click()
  await card.getByRole('button', { name: 'Rename' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await sound(page)
  await dialog.getByRole('textbox').fill('  ')
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(dialog.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
  await sound(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(card.getByRole('button', { name: 'Rename' })).toBeFocused()
})

test.describe('what the service refuses', () => {
  test.use({ allowConsole: [/status of (422|404)/] })

  test('an impossible answer at its field and in the summary; an estimate that is not there', async ({ page, request }) => {
    const copy = await copyOfExample(request, 'Build in France and ship', 'A fault that is shown')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`/scenarios/${copy.id}/money`)
    const rate = page.getByLabel('Labour left after each doubling of output')
    await rate.fill('-20')
    await rate.press('Tab')
    await expect(page.getByRole('alert')).toContainText('problem')
    await sound(page)
    await page.getByRole('button', { name: 'Undo last change' }).click()
    await expect(page.getByText('Changes not saved yet')).toBeHidden()
    await page.goto('/runs/00000000-0000-7000-8000-000000000000')
    await expect(page.getByRole('alert')).toBeVisible()
    await sound(page)
  })
})

test('where there is nothing yet, the page says what to do; a plant that is nothing, and one that closes', async ({ page, request }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { run } = await estimated(request, smallScenario('Nobody to train', { price: 41_000, local: 0.5 }))
  for (const address of ['/compare', '/pathways', `/runs/${run.id}/retraining`, `/runs/${run.id}/risk`, `/runs/${run.id}/public-money`]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Loading …')).toHaveCount(0)
    await sound(page)
  }
})

test('a table of two hundred rows, all of them shown', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/pathways?occupation=8211&region=FR-PDL&moves=all')
  const table = page.getByRole('table').first()
  await expect(table).toBeVisible()
  const all = page.getByRole('button', { name: /^Show all \d+ rows/ }).first()
  await all.click()
  expect(await table.getByRole('row').count()).toBeGreaterThan(150)
  // Dark colours of such a table are looked at in the tests of pathways.
  await sound(page, false)
})
