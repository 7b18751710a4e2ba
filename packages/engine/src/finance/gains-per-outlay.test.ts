import { expect, test } from 'vitest'
import { gainsPerOutlay } from './gains-per-outlay.ts'

test('three millions that come back of four that are laid out: 0.75 for each; a loss is below zero', () => {
  expect(gainsPerOutlay(3, 4)).toBe(0.75)
  expect(gainsPerOutlay(-1, 4)).toBe(-0.25)
})

test('without an outlay, or where a guarantee earns more than it costs, there is no such figure', () => {
  expect(gainsPerOutlay(3, 0)).toBeNaN()
  expect(gainsPerOutlay(3, -1)).toBeNaN()
})
