import { expect, test } from 'vitest'
import { readWish, writeWish } from './kept-money.ts'

test.each([{}, { currency: 'UAH' }, { year: 2022 }, { currency: 'USD', year: 2024 }])('%j is kept and read again', (wish) =>
  expect(readWish(writeWish(wish))).toEqual(wish),
)

test.each([null, '', 'UAH', '{"currency":1}', 'uah:2022', ':99999'])('%j is no wish', (text) => expect(readWish(text)).toEqual({}))
