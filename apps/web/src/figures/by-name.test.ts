import i18next from 'i18next'
import { expect, test } from 'vitest'
import { byName } from './by-name.ts'

test('names stand as in a dictionary of the reader’s language: an apostrophe is no letter, і comes after и', async () => {
  await i18next.init({ lng: 'uk', resources: {} })
  expect(['В’єтнам', 'Ірландія', 'Київ', 'Велика Британія', 'Івано-Франківська область', 'Данія'].sort(byName)).toEqual([
    'Велика Британія',
    'В’єтнам',
    'Данія',
    'Івано-Франківська область',
    'Ірландія',
    'Київ',
  ])
  await i18next.changeLanguage('fr')
  expect(['Île-de-France', 'Hauts-de-France', 'Normandie', 'Égypte', 'Espagne'].sort(byName)).toEqual([
    'Égypte',
    'Espagne',
    'Hauts-de-France',
    'Île-de-France',
    'Normandie',
  ])
})
