import { expect, test } from 'vitest'
import { waterfallLevels } from './waterfall.tsx'

const step = (key: string, value: number, sum = false) => ({ key, label: key, value, sum, text: '' })

test('each step begins where the one before ended, a sum at zero', () => {
  const levels = waterfallLevels([step('gross', 100, true), step('a', -30), step('b', 5), step('net', 75, true)])
  expect(levels.map(({ from, to }) => [from, to])).toEqual([
    [0, 100],
    [100, 70],
    [70, 75],
    [0, 75],
  ])
})
