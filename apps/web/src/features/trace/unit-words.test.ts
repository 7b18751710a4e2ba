import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import { trace } from '../../locales/en/trace.ts'
import { trace as ukrainian } from '../../locales/uk/trace.ts'
import { unitWords } from './unit-words.ts'

const language = createInstance()
await language.init({ lng: 'en', resources: { en: { trace }, uk: { trace: ukrainian } }, interpolation: { escapeValue: false } })

test.each([
  ['share of the employment of the economy', 'share of the employment of the economy', 'частка зайнятості економіки'],
  ['million USD', 'million USD', 'млн USD'],
  ['million USD of 2022, basic prices', 'million USD of 2022, basic prices', 'млн USD 2022 року, базові ціни'],
  ['jobs per million USD of 2022, basic prices', 'jobs per million USD of 2022, basic prices', 'робіт на млн USD 2022 року, базові ціни'],
  ['UAH a month', 'UAH a month', 'UAH на місяць'],
  ['million EUR, prices of 2025', 'million EUR, prices of 2025', 'млн EUR у цінах 2025 року'],
  ['EUR, per-unit', 'EUR, a unit made', 'EUR, на виготовлену одиницю'],
  ['million USD of 2022, basic prices, a year', 'million USD of 2022, basic prices, a year', 'млн USD 2022 року, базові ціни, на рік'],
  ['a unit that has no words', 'a unit that has no words', 'a unit that has no words'],
])('%s', (unit, english, inUkrainian) => {
  expect(unitWords(unit, language.getFixedT('en', 'trace'))).toBe(english)
  expect(unitWords(unit, language.getFixedT('uk', 'trace'))).toBe(inUkrainian)
})
