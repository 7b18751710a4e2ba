import type { Locator, Page } from '@playwright/test'
import { english } from '../../apps/web/src/locales/en/index.ts'
import { french } from '../../apps/web/src/locales/fr/index.ts'
import { ukrainian } from '../../apps/web/src/locales/uk/index.ts'
import { copyOfExample } from './service.ts'
import { estimated, smallScenario } from './small-scenario.ts'
import { expect, test } from './watched-page.ts'

/** Stops of the tabulator on one page after which a reader would have given up. */
const mostStops = 250

/** Goes on by tabulator until the wished thing has the focus, and shows that it can be seen there. */
async function reach(page: Page, wished: Locator): Promise<void> {
  await expect(wished).toBeVisible({ timeout: 60_000 })
  const handle = await wished.elementHandle()
  for (let stops = 0; stops < mostStops; stops++) {
    if (await page.evaluate((element) => document.activeElement === element, handle)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The tabulator does not come to ${wished}.`)
}

async function press(page: Page, wished: Locator, key = 'Enter'): Promise<void> {
  await reach(page, wished)
  await page.keyboard.press(key)
}

const card = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })

const journeys = [
  { locale: 'en-GB', texts: english, price: '52000.5', reads: /^52,000\.5$/ },
  { locale: 'fr-FR', texts: french, price: '52000,5', reads: /^52\s000,5$/ },
  { locale: 'uk-UA', texts: ukrainian, price: '52000,5', reads: /^52\s000,5$/ },
] as const

for (const { locale, texts, price, reads } of journeys) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme })

      test('by keyboard alone: from the list to a changed plan, its result, its briefing and a comparison', async ({ page, request }) => {
        const plan = smallScenario(`By key, ${locale}, ${colorScheme}`, { price: 41_000, local: 0.5 })
        const { scenario: first } = await estimated(request, plan)
        const other = await copyOfExample(request, plan.name, `${plan.name}, dearer`)
        await page.goto('/')
        await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2))
        await press(page, card(page, other.name).locator(`a[href$="/scenarios/${other.id}/project"]`))

        const steps = page.getByRole('navigation', { name: texts.builder.steps })
        await press(page, steps.locator('a[href$="/money"]'))
        const field = page.locator('#field-product-price')
        await reach(page, field)
        await page.keyboard.press('ControlOrMeta+A')
        await page.keyboard.type(price)
        await page.keyboard.press('Tab')
        await expect(field).toHaveValue(reads)
        await press(page, page.getByRole('button', { name: texts.builder.save, exact: true }))
        await expect(page.getByText(texts.builder.savedAs.replace('{{version}}', '2'))).toBeVisible()
        await press(page, steps.locator('a[href$="/check"]'))
        await press(page, page.getByRole('button', { name: texts.builder.run }))
        await page.waitForURL(/\/runs\//)
        await expect(page.getByTestId('headline')).toBeVisible({ timeout: 60_000 })

        await press(page, page.getByRole('link', { name: texts.briefing.open }))
        await expect(page.getByRole('button', { name: texts.briefing.print })).toBeVisible()
        await expect(page.getByTestId('headline')).toBeVisible()

        await press(page, page.getByRole('link', { name: 'Shiftwork' }).first())
        for (const { id } of [first, other]) {
          const tick = page.locator(`[data-scenario="${id}"]`).getByRole('checkbox')
          await press(page, tick, 'Space')
          await expect(tick).toBeChecked()
        }
        await press(page, page.locator('main a[href*="/compare"]').first())
        await expect(page.getByTestId('differences')).toBeVisible({ timeout: 60_000 })
      })
    })
  }
}
