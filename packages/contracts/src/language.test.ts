import { expect, test } from 'vitest'
import { readableLanguage } from './language.ts'

test.each([
  [['fr-FR', 'en'], 'fr'],
  [['uk_UA.UTF-8'], 'uk'],
  [['de-AT', 'pl', 'uk'], 'uk'],
  [['en-GB', 'fr'], 'en'],
  [['fro', 'fry', 'ukx', 'uk'], 'uk'],
  [['C', ''], 'en'],
  [[], 'en'],
])('%j is read in %s', (wanted, language) => {
  expect(readableLanguage(wanted)).toBe(language)
})
