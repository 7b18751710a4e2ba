import { expect, test } from 'vitest'
import { drawnThousands } from './drawn-thousands.ts'

test('one amount of many thousands puts all of a drawing in millions', () => {
  const small = drawnThousands([900, -9999], String)
  expect([small.inMillions, small.text(900)]).toEqual([false, '900'])
  const large = drawnThousands([900, -10_000], String)
  expect([large.inMillions, large.text(900), large.text(12_500)]).toEqual([true, '0.9', '12.5'])
})
