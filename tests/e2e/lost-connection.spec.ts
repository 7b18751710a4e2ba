import { estimated, smallScenario } from './small-scenario.ts'
import { expect, test } from './watched-page.ts'

// The browser itself writes down what it could not fetch.
test.use({ allowConsole: [/Failed to load resource|ERR_INTERNET_DISCONNECTED/] })

const silence = 'The service does not answer. Nothing you wrote is lost'

test('without a connection what is written stays, is said not to be saved, and is saved afterwards', async ({ page, context, request }) => {
  const { scenario } = await estimated(request, smallScenario('Before the cable came out', { price: 31_000, local: 0.5 }))
  await page.goto(`/scenarios/${scenario.id}/project`)
  const name = page.getByRole('textbox', { name: 'Name of the scenario' })
  await name.fill('Written without a connection')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: silence })).toHaveCount(1, { timeout: 30_000 })
  await expect(name).toHaveValue('Written without a connection')
  await expect(page.getByText('Changes not saved yet')).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved as version 2')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a part of a page whose request fails says so and asks again', async ({ page, request }) => {
  const { run } = await estimated(request, smallScenario('A part that fails', { price: 32_000, local: 0.5 }))
  await page.route('**/cuts/**', (route) => route.fulfill({ status: 500, contentType: 'text/plain', body: 'no' }))
  await page.goto(`/runs/${run.id}/places`)
  await expect(page.getByRole('alert')).toContainText('The service failed; its log says why.')
  await page.unroute('**/cuts/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: /has most of the job-years$/ })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})
