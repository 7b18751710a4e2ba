import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { giveMemoryBack, takeMemory } from './figures-memory.ts'
import type { Pool } from './pool.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Memory is told apart by its pool alone. */
const poolOfTest = () => ({}) as Pool
const some = (count: number) => Array.from({ length: count }, () => new SharedArrayBuffer(8))

test('memory goes to the pool that gave it back, each piece once', () => {
  const [pool, other] = [poolOfTest(), poolOfTest()]
  const [first, second] = some(2)
  giveMemoryBack(pool, [first!, second!])
  expect(takeMemory(other)).toBeNull()
  const taken = [takeMemory(pool), takeMemory(pool)]
  for (const piece of [first, second]) expect(taken.filter((own) => own === piece)).toHaveLength(1)
  expect(takeMemory(pool)).toBeNull()
})

test('no more is kept than one run needs, and none after a minute', () => {
  const pool = poolOfTest()
  giveMemoryBack(pool, some(12))
  giveMemoryBack(pool, some(12))
  let kept = 0
  while (takeMemory(pool)) kept++
  expect(kept).toBe(16)
  giveMemoryBack(pool, some(2))
  vi.advanceTimersByTime(59_000)
  expect(takeMemory(pool)).not.toBeNull()
  vi.advanceTimersByTime(1_000)
  expect(takeMemory(pool)).toBeNull()
})
