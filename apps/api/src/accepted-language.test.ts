import { expect, test } from 'vitest'
import { acceptedLanguage } from './accepted-language.ts'

test.each([
  ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
  ['en;q=0.3, uk;q=0.7', 'uk'],
  ['de, pl;q=0.9, uk ; q=0.2', 'uk'],
  ['fr;q=0, uk;q=0.1', 'uk'],
  ['fr;q=much, uk;q=0.1', 'uk'],
  ['*', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('%j is answered in %s', (header, language) => expect(acceptedLanguage(header)).toBe(language))
