import { expect, test } from 'vitest'
import { sliderStep } from './slider-step.ts'

test.each([
  [0, 2000, 10],
  [0, 2100, 20],
  [0, 1, 0.005],
  [100, 100, 1],
])('from %d to %d a step of %d', (least, most, step) => {
  expect(sliderStep(least, most)).toBeCloseTo(step, 12)
})
