import type { Names } from '@shiftwork/contracts'
import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import { criteria } from '../locales/en/criteria.ts'
import { figures } from '../locales/en/figures.ts'
import { askedAmount, criterionAmount, criterionName, criterionPhrase, pricedMoney } from './criterion-words.ts'

const names = {
  language: 'en',
  economies: { UKR: 'Ukraine' },
  regions: { 'UA-46': { name: 'Lviv oblast', economy: 'UKR' } },
  industries: {},
  occupations: {},
  skills: {},
  ours: {},
  currencies: ['EUR'],
  priceYears: [2010, 2025],
} as Partial<Names> as Names
const language = createInstance()
await language.init({ lng: 'en', resources: { en: { criteria, figures } }, interpolation: { escapeValue: false } })
const t = language.getFixedT('en', 'criteria')
const places = language.getFixedT('en', 'figures')

test.each([
  ['posts.steady.net.UKR', 'net posts in normal operation (Ukraine)'],
  ['posts.steady.net.UA-46', 'net posts in normal operation (Lviv oblast)'],
  ['job-years.life.net.world', 'net job-years over the whole period (All economies together)'],
  ['units.life.delivered', 'units delivered'],
  ['cost-per-post.steady.net', 'public cost of a net post'],
  ['public-outlay.life.all', 'public outlay (all payers)'],
  ['brand.new.thing', 'brand.new.thing'],
])('%s reads as words', (code, words) => expect(criterionPhrase(code, names, t, places)).toBe(words))

test('a heading begins with a capital', () =>
  expect(criterionName('posts.steady.net.UKR', names, t, places)).toBe('Net posts in normal operation (Ukraine)'))

test.each([
  [1234, 'posts', '1,200 posts'],
  [0.123, 'share', '12.3%'],
  [12.345, 'million EUR, prices of 2025', '12.3 million EUR of 2025'],
  [12345, 'EUR, prices of 2025, a post', '12,000 EUR of 2025 a post'],
])('%d %s is %s', (value, unit, words) => expect(criterionAmount(value, unit, t)).toBe(words))

test('what is asked for is not rounded to what an estimate bears', () => {
  expect(askedAmount(1320, 'posts', t)).toBe('1,320 posts')
  expect(askedAmount(0.205, 'share', t)).toBe('20.5%')
})

test.each([
  ['million EUR, prices of 2025', 'EUR of 2025'],
  ['million UAH, prices of 2024; posts', 'UAH of 2024'],
  ['posts', 'posts'],
])('%s is money of a year in words', (unit, words) => expect(pricedMoney(unit, t)).toBe(words))
