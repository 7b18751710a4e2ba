import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { estimated, estimatedRun, smallScenario } from './small-scenario.ts'
import { expect, test } from './watched-page.ts'

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)
/** A number as a page writes it. */
const read = (text: string) => Number(text.replaceAll(',', '').replace('−', '-').replace('+', ''))

test('which of two is better: how surely, why, by own weights; and the answer is there again later', async ({ page, request }) => {
  const dear = await estimated(request, smallScenario('Dear and local', { price: 42_000, local: 0.8 }))
  const cheap = await estimated(request, smallScenario('Cheap and foreign', { price: 40_000, local: 0.3 }))
  const address = `/compare?runs=${dear.run.id},${cheap.run.id}`
  await page.goto(address)
  await expect(page.getByText('like is compared with like')).toBeVisible()
  await page.getByRole('button', { name: 'Work out the chances' }).click()
  const sentence = page.getByTestId('chances')
  await expect(sentence).toContainText(
    /^In .*outcomes? A “Dear and local” has more net posts in normal operation \(Ukraine\) than B “Cheap and foreign”; the difference lies between .* and .* posts/,
    { timeout: 120_000 },
  )
  const [low = 0, high = 0] = ((await sentence.textContent()) ?? '').match(/[+−]?[\d,]+(?= and|\sposts)/g)?.map(read) ?? []
  expect(low).toBeLessThan(high)

  const why = page.getByRole('figure', { name: /^Why A and B differ: above all what is bought in operation$/ })
  await why.getByRole('button', { name: 'Show as table' }).click()
  const parts = (await why.locator('tbody tr td').allTextContents()).map(read)
  expect(parts.length).toBeGreaterThanOrEqual(3)
  expect(parts.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBe(parts.at(-1))

  const ranking = page.getByTestId('ranking').getByRole('listitem')
  await expect(ranking.first()).toContainText('A “Dear and local”: 100%')
  const weights = page.getByRole('region', { name: 'What matters to you?' })
  const ofHost = weights.getByRole('slider', { name: 'Net posts in normal operation (Ukraine)' })
  await ofHost.fill('0')
  await expect(page.getByText('Give at least one figure a weight.')).toBeVisible()
  await weights.getByRole('slider', { name: 'Gross posts in normal operation (France)' }).fill('5')
  await expect(ranking.first()).toContainText('B “Cheap and foreign”: 100%')
  expect(await violations(page)).toEqual([])

  const said = await sentence.textContent()
  await page.goto('/')
  await page.goto(address)
  await expect(page.getByTestId('chances')).toHaveText(said ?? '')
})

test('estimates with other seeds, and scenarios of other horizons, are not compared in silence', async ({ page, request }) => {
  const first = await estimated(request, smallScenario('One seed', { price: 41_000, local: 0.5 }))
  const other = await estimatedRun(request, first.scenario, { draws: 256, seed: 2 })
  await page.goto(`/compare?runs=${first.run.id},${other.id}`)
  await expect(page.getByText('their seeds differ, so chance events differ')).toBeVisible()
  const longer = { ...smallScenario('Longer', { price: 41_000, local: 0.5 }), months: 48 }
  const { run } = await estimated(request, longer)
  await page.goto(`/compare?runs=${first.run.id},${run.id}`)
  await expect(page.getByText('These scenarios cannot be compared draw by draw:')).toBeVisible()
  await expect(page.getByText('The scenarios do not cover the same time')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Work out the chances' })).toHaveCount(0)
})
