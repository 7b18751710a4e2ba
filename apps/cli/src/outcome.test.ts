import { finding } from '@shiftwork/contracts'
import { afterEach, expect, test } from 'vitest'
import { findingLine, speakLikeTheTerminal } from './outcome.ts'

const found = finding('unknown-product', { path: '/phases/0/spending/0/product', found: 'C99', expected: 'C29, C30' })

afterEach(() => speakLikeTheTerminal({}))

test.each([
  [{}, 'The tables have no product C99. Choose one of: C29, C30.'],
  [{ LANG: 'C.UTF-8' }, 'The tables have no product C99. Choose one of: C29, C30.'],
  [{ LANG: 'uk_UA.UTF-8' }, 'У таблицях немає продукту C99. Виберіть один із: C29, C30.'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, 'Les tables n’ont pas de produit C99. Choisissez parmi : C29, C30.'],
])('a finding is said in the language of the terminal: %j', async (environment, line) => {
  await speakLikeTheTerminal(environment)
  expect(findingLine(found).replaceAll('\u00a0', ' ')).toBe(`/phases/0/spending/0/product: ${line}`)
})
