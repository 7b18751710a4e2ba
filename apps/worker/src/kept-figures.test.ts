import { runFigures } from '@shiftwork/runs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keptFigures } from './kept-figures.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const key = { scenario: 'a', model: 'b', engine: 'c', seed: 1, draws: 1024 }

test('figures are given back once, and to their own run alone', () => {
  const kept = keptFigures()
  const figures = runFigures()
  kept.put(key, figures)
  expect(kept.take({ ...key, seed: 2 })).toBeUndefined()
  expect(kept.take({ ...key })).toBe(figures)
  expect(kept.take(key)).toBeUndefined()
})

test('those of the last run are kept, and let go when nobody asks for them', () => {
  const kept = keptFigures()
  const other = { ...key, seed: 2 }
  kept.put(key, runFigures())
  vi.advanceTimersByTime(59_000)
  kept.put(other, runFigures())
  expect(kept.take(key)).toBeUndefined()
  vi.advanceTimersByTime(59_000)
  const figures = kept.take(other)
  expect(figures).toBeDefined()
  kept.put(other, figures!)
  vi.advanceTimersByTime(60_000)
  expect(kept.take(other)).toBeUndefined()
})
