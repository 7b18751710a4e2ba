import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import { isolated } from './isolated.ts'

const name = 'مصنع (Lviv) שלום'

test('a name from right to left is set apart once; any other text stays as it is', () => {
  expect(isolated(name)).toBe(`\u2068${name}\u2069`)
  expect(isolated(isolated(name))).toBe(isolated(name))
  for (const text of ['Build in Ukraine', '🚀 «Пташка»', '−4,900', '']) expect(isolated(text)).toBe(text)
})

test('texts put names in that way', async () => {
  const language = createInstance()
  await language.init({ lng: 'en', resources: {}, interpolation: { escape: isolated, alwaysFormat: true } })
  const said = language.services.interpolator.interpolate('Edit “{{name}}”, {{count}} times', { name, count: 3 }, 'en', {})
  expect(said).toBe(`Edit “\u2068${name}\u2069”, 3 times`)
})
