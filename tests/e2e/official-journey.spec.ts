import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { estimateOnCommandLine, shownPosts } from './command-line.ts'
import { copyOfExample, estimatedExamples } from './service.ts'
import { expect, test } from './watched-page.ts'

// The journey saves a worked example anew, as an official may.
test.use({ serviceOf: 'official' })

const example = 'Build in Ukraine'
const runOf = (page: Page) => page.url().split('/').at(-1) ?? ''
const headline = (page: Page) => page.getByTestId('headline')

/** Sets the local content of a line of spending: seven tenths from Ukraine, the rest from France. */
async function setLocalContent(page: Page): Promise<void> {
  const operation = page.getByRole('region', { name: 'Operation' })
  const line = operation
    .locator('details.line-editor')
    .filter({ has: page.locator('summary', { hasText: 'Electronics' }) })
    .first()
  await line.locator('summary').first().click()
  await line.getByLabel('As trade statistics have it').check()
  await line.getByLabel('I set the shares by place').check()
  const share = line.getByLabel('Ukraine', { exact: true })
  await share.fill('70')
  await share.press('Tab')
  await expect(line.getByText('The shares sum to 70%; they must sum to 100%.')).toBeVisible()
  await expect(page.getByRole('alert').getByRole('heading', { name: /problem/ })).toBeVisible()
  await line.getByLabel('Add a place').selectOption({ label: 'France' })
  await line.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(line.getByText('The shares sum to 100%.')).toBeVisible()
}

test.describe('an official compares what a change of local content brings', () => {
  // The preview of shares that do not sum to one is refused, which the browser notes in its console.
  test.use({ allowConsole: [/status of 422/] })

  test('from the example to the shared address of a comparison', async ({ page, request, browser, baseURL }, info) => {
    test.setTimeout(300_000)
    await estimatedExamples(request)
    await page.goto('/')
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: example, exact: true }) })
    await card.getByRole('link', { name: 'Open the result' }).click()
    await expect(headline(page)).toBeVisible()
    const before = runOf(page)
    const old = await headline(page).textContent()
    expect(old).toMatch(/about [\d,]+ posts in Ukraine \([\d,]+ to [\d,]+\)/)

    await page.getByRole('link', { name: 'Change the scenario' }).click()
    await page.getByRole('link', { name: 'Where and who supplies' }).click()
    await setLocalContent(page)
    await expect(page.getByTestId('preview')).toHaveAttribute('data-current', 'true')
    await expect(page.getByTestId('preview')).toContainText('without ranges')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('Saved as version 2')).toBeVisible()
    await page.getByRole('link', { name: 'Check answers' }).click()
    await page.getByRole('button', { name: 'Run estimate' }).click()
    await page.waitForURL(/\/runs\/[0-9a-f-]{36}$/)
    await expect(page.getByTestId('progress').or(headline(page))).toBeVisible()
    await expect(headline(page)).toBeVisible({ timeout: 60_000 })
    const after = runOf(page)
    expect(after).not.toBe(before)
    const fresh = (await headline(page).textContent()) ?? ''
    expect(fresh).not.toBe(old)

    await page.getByRole('link', { name: 'Reproduce' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download the scenario file' }).click()
    const file = info.outputPath('scenario.json')
    await (await download).saveAs(file)
    expect(JSON.parse(await readFile(file, 'utf8')).name).toBe(example)
    await expect(page.getByTestId('command')).toContainText('--draws 1024 --seed 1')
    const outside = await estimateOnCommandLine(file, 1024, 1)
    expect(fresh).toContain(shownPosts(outside, 'UKR', 'Ukraine'))
    await expect(page.getByRole('row', { name: 'Hash of the inputs' })).toContainText(outside.key.scenario)

    await page.getByRole('link', { name: 'Compare with another' }).click()
    await page.getByLabel('Add an estimate of').selectOption({ label: example })
    await page.getByLabel('Which estimate').selectOption({ label: 'Version 1, 1,024 draws, seed 1' })
    await expect(page.getByTestId('differences')).toContainText(/about [\d,]+ (more|fewer) posts in Ukraine/)
    await expect(page.getByText('like is compared with like')).toBeVisible()
    const address = page.url()
    expect(new URL(address).search).toBe(`?runs=${after},${before}`)
    const said = await page.getByTestId('differences').textContent()

    const elsewhere = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' })
    const shared = await elsewhere.newPage()
    await shared.goto(address)
    await expect(shared.getByTestId('differences')).toHaveText(said ?? '')
    await elsewhere.close()
  })
})

test('progress is counted, goes on when the page is left, and can be cancelled', async ({ page, request }) => {
  await estimatedExamples(request)
  const copy = await copyOfExample(request, 'Build in France and ship', 'A long estimate')
  await page.goto(`/scenarios/${copy.id}/check`)
  await page.getByLabel('Number of draws').selectOption({ label: '65,536 draws' })
  await page.getByRole('button', { name: 'Run estimate' }).click()
  await page.waitForURL(/\/runs\//)
  const progress = page.getByTestId('progress')
  await expect(progress.getByRole('status')).toHaveText(/[\d,]+ of 65,536 draws done\./)
  const address = page.url()
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Being estimated now' })).toBeVisible()
  await page.goto(address)
  await page.getByRole('button', { name: 'Cancel the estimate' }).click()
  await expect(page.getByText('The estimate was cancelled. Nothing of it is kept.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Run it again' })).toBeVisible()
})
