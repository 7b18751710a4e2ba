import { expect, test } from 'vitest'
import { titleLanguage } from './title-language.ts'

test.each([
  ['HM Treasury, The Green Book: social time preference rate, first 30 years', 'en'],
  ['State Statistics Service of Ukraine, wages of September 2025, in Open4Business', 'en'],
  ['Portraits statistiques des métiers 1982-2019, salaire mensuel net médian', 'fr'],
  ['La Dose quotidienne', 'fr'],
  ['Судження авторів цього прикладу', 'uk'],
  ['Как объявляют закупки', 'ru'],
  ['Le Monde, as copied', undefined],
  ['ILOSTAT', undefined],
  ['', undefined],
])('%s is in %s', (title, language) => expect(titleLanguage(title)).toBe(language))
