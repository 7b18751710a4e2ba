import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import { figures } from '../locales/en/figures.ts'
import { notEstimated } from './cut-reader.ts'
import { shareRangeText, shareText } from './share-text.ts'

const language = createInstance()
await language.init({ lng: 'en', resources: { en: { figures } }, interpolation: { escapeValue: false } })
const t = language.getFixedT('en', 'figures')

test('a share has two digits; what is hardly there is said to be less than a hundredth of a per cent', () => {
  expect(shareText(0.002345, t)).toBe('0.23%')
  expect(shareText(0.0001, t)).toBe('0.01%')
  expect(shareText(0.0000031, t)).toBe('less than 0.01%')
  expect(shareText(-0.0000031, t)).toBe('less than 0.01%')
  expect(shareText(0, t)).toBe('0%')
})

test('a range is said only where its ends read apart', () => {
  expect(shareRangeText({ ...notEstimated, value: 0.002, low: 0.001, high: 0.003 }, t)).toBe('0.1% to 0.3%')
  expect(shareRangeText({ ...notEstimated, value: 2e-6, low: 1e-6, high: 3e-6 }, t)).toBe('')
  expect(shareRangeText({ ...notEstimated, value: 2e-6 }, t)).toBe('')
})
