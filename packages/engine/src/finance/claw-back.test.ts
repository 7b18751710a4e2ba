import { expect, test } from 'vitest'
import { clawBack } from './claw-back.ts'

test('three quarters of the posts reached: a quarter of the claw-back share comes back', () => {
  expect(clawBack(10, 1, 400, 300)).toBe(2.5)
  expect(clawBack(10, 0.6, 400, 300)).toBe(1.5)
})

test('nothing comes back where the promise is kept, more than kept, or where nothing was promised', () => {
  expect(clawBack(10, 1, 400, 400)).toBe(0)
  expect(clawBack(10, 1, 400, 500)).toBe(0)
  expect(clawBack(10, 1, 0, 0)).toBe(0)
})
