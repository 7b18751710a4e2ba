import { expect, test } from 'vitest'
import { fewerThanWithout } from './net-posts.ts'

const net = { value: -4916, low: -5600, high: -4300, draws: 256, address: 'criteria/posts.steady.net.UKR/central' }

test('net below zero is told as so many fewer, its range turned round', () => {
  expect(fewerThanWithout(net)).toEqual({ ...net, value: 4916, low: 4300, high: 5600 })
  expect(fewerThanWithout({ ...net, low: null, high: null })).toMatchObject({ value: 4916, low: null, high: null })
})

test('net above zero, about zero or not estimated is told as it is', () => {
  for (const value of [12, 0, -0.4, null]) expect(fewerThanWithout({ ...net, value })).toBeUndefined()
})
