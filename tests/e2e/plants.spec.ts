import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './watched-page.ts'

test('an existing plant: what hangs on it with its range, what is lost with it, and an own share of wages that is held', async ({
  page,
}) => {
  await page.goto('/plants')
  await expect(page.getByText('Choose an industry to see what depends on a plant of it.')).toBeVisible()
  await page.getByLabel('The plant is in').selectOption('UA-46')
  await page.getByLabel('It belongs to').selectOption('C25')
  const title = page.getByRole('heading', { level: 2 }).first()
  await expect(title).toHaveText(/^About [\d,]+ \(8 chances in 10: [\d,]+ to [\d,]+\) jobs in Lviv oblast depend on it: /)
  const table = page.getByRole('table')
  // Each figure that strays has its range beneath it; the plant's own output is given.
  await expect(table.getByRole('row', { name: /^At suppliers and their suppliers, Lviv oblast/ })).toHaveText(
    /[\d.]+ to [\d.]+.*[\d,]+ to [\d,]+/,
  )
  const own = table.getByRole('row', { name: /^The plant itself/ }).getByRole('cell')
  await expect(own.nth(0)).not.toHaveText(/ to /)
  await expect(page.getByText(/The ranges hold 8 of 10 of 256 draws\. In each the table of Ukraine is drawn anew/)).toBeVisible()
  await expect(page.getByText('The share of wages that is spent lies between 45% and 65%.')).toBeVisible()
  await expect(page.getByText(/its exponent δ between 0\.1 and 0\.4/)).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])

  await page.getByLabel('What is lost if it closes?').check()
  await expect(title).toHaveText(/^At most about [\d,]+ \(8 chances in 10: [\d,]+ to [\d,]+\) jobs in Lviv oblast are lost with it: /)
  const spending = page.getByLabel('Share of wages that is spent on goods and services')
  await spending.fill('50')
  await spending.press('Tab')
  await expect(page.getByText('The share of wages that is spent is held at your 50%.')).toBeVisible()
  await expect(page.getByText('npx shiftwork contribution --economy UKR --region UA-46', { exact: false })).toHaveText(
    /--household-spending 0\.5 --closure$/,
  )
  await spending.fill('')
  await spending.press('Tab')
  await expect(page.getByText('The share of wages that is spent lies between 45% and 65%.')).toBeVisible()
})
