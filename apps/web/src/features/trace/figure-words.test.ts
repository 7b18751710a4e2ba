import type { Names } from '@shiftwork/contracts'
import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import { trace } from '../../locales/en/trace.ts'
import { cellWords, figureWords, nodeWords } from './figure-words.ts'

const names: Names = {
  language: 'en',
  economies: { UKR: 'Ukraine' },
  regions: { 'UA-46': { name: 'Lviv oblast', economy: 'UKR' } },
  industries: { H49: 'Land transport', C26: 'Electronics' },
  occupations: {},
  skills: {},
  ours: {},
  currencies: ['EUR'],
  priceYears: [2010, 2025],
}
const language = createInstance()
await language.init({ lng: 'en', resources: { en: { trace } }, interpolation: { escapeValue: false } })
const t = language.getFixedT('en', 'trace')

test.each([
  ['linked/jobs/UKR/indirect/jobs-steady-posts', 'Along the purchases: jobs · Ukraine · suppliers · average of normal operation'],
  ['criteria/posts.steady.total.UKR/central', 'Headline figure: posts · in normal operation · all together · Ukraine'],
  ['direct/posts/UA-46/2031-05', 'The project itself: posts · Lviv oblast · May 2031'],
  ['demand/purchase:UKR:C26/life', 'Demand: goods and services · Ukraine · Electronics · over the whole period'],
  [
    'net/posts/UKR/total/supply/steady',
    'From gross to net: posts · Ukraine · all together · posts that cannot be filled · in normal operation',
  ],
  ['origin/UKR-rest/supply:UKR:C26', 'Share bought in a place: Ukraine outside the named regions · deliveries · Ukraine · Electronics'],
  ['without/labour-cost/UKR/jobs-posts-2028-01', 'Without the project: Labour cost · Ukraine · Jan 2028'],
  ['money-per-currency', 'From the currency and prices of the scenario to those of the tables'],
  ['brand-new/thing-of-it', 'brand new: thing of it'],
])('%s reads as names and words', (address, words) => expect(figureWords(address, names, t)).toBe(words))

test('a cell names its table and its codes; a code without a name stays', () => {
  expect(cellWords('Z[UKR,C26,XX]', names, t)).toBe('What an industry buys from another: Ukraine, Electronics, XX')
  expect(cellWords('Z[UKR,sum,C26]', names, t)).toBe('What an industry buys from another: Ukraine, all industries, Electronics')
  expect(cellWords('constant[12]', names, t)).toBe('A number of the calendar or of the formula itself')
})

test('ends of a chain: industry and economy, jobs in an economy, the project, the figure itself', () => {
  expect(nodeWords('UKR.H49', names, t)).toBe('Land transport (Ukraine)')
  expect(nodeWords('value-added in UKR', names, t)).toBe('value added in Ukraine')
  expect(nodeWords('UA-46.C26', names, t)).toBe('Electronics (Lviv oblast)')
  expect(nodeWords('UKR-rest.C26', names, t)).toBe('Electronics (Ukraine outside the named regions)')
  expect(nodeWords('less posts left open elsewhere', names, t)).toBe('less posts left open elsewhere')
  expect(nodeWords('project', names, t)).toBe('The project')
  expect(nodeWords('criteria/posts.steady.total.UKR/central', names, t)).toBe('its own')
})
