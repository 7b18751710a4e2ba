import type { Browser } from '@playwright/test'
import { examples } from '@shiftwork/data'
import { ask, until } from '../../faults/processes.ts'
import { largestPaint, scriptsFetched, withBrowser } from '../first-page.ts'
import { median, type Question } from '../question.ts'
import { withService } from '../started-service.ts'

const visits = 5
const draws = 256

/** Paths of the pages that somebody may open first, of a worked example that is estimated. */
async function pages(address: string): Promise<{ readonly result: string; readonly others: readonly string[] }> {
  const stored = await ask(address, 'POST', '/scenarios', { ...examples()[0]!.scenario, name: 'bench' })
  const { id } = await ask(address, 'POST', '/runs', { scenario: stored.id, draws })
  await until(
    () => ask(address, 'GET', `/runs/${id}`),
    ({ state }) => state === 'done',
  )
  const parts = ['money', 'time', 'uncertainty', 'retraining'].map((part) => `/runs/${id}/${part}`)
  const builder = ['project', 'training'].map((step) => `/scenarios/${stored.id}/${step}`)
  const others = [...parts, ...builder, '/compare', `/briefings/${id}`, '/pathways']
  return { result: `/runs/${id}`, others }
}

async function medianPaint(browser: Browser, address: string): Promise<number> {
  const times: number[] = []
  for (let visit = 0; visit < visits; visit++) times.push(await largestPaint(browser, address))
  return median(times)
}

export const questions: readonly Question[] = [
  {
    name: 'page-lcp',
    unit: 'ms',
    goal: 2000,
    about: `the largest thing on the first page is painted by then at 10 Mbit/s, 40 ms and a processor 4 times slower; production build, Chromium, empty cache, median of ${visits} visits`,
    run: () =>
      withService((service) =>
        withBrowser(async (browser) => {
          const { result } = await pages(service.address)
          const ours = await medianPaint(browser, `${service.address}/`)
          const value = await medianPaint(browser, `${service.address}${result}`)
          return { ours, peer: null, also: [{ name: 'the summary of a result', value, goal: 2000 }] }
        }),
      ),
  },
  {
    name: 'page-javascript',
    unit: 'kB',
    goal: 250,
    about:
      'scripts that the first page fetches until nothing more is asked for, gzip; beside it the first visit that fetches most elsewhere',
    run: () =>
      withService((service) =>
        withBrowser(async (browser) => {
          const { result, others } = await pages(service.address)
          const ours = await scriptsFetched(browser, `${service.address}/`)
          let most = { path: '', value: 0 }
          for (const path of [result, ...others]) {
            const value = await scriptsFetched(browser, `${service.address}${path}`)
            if (value > most.value) most = { path: path.replace(/[0-9a-f-]{36}/, '…'), value }
          }
          return { ours, peer: null, also: [{ name: most.path, value: most.value, goal: 330 }] }
        }),
      ),
  },
]
