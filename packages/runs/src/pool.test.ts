import { afterEach, expect, test } from 'vitest'
import { loadModel } from './model.ts'
import { createPool, type Pool } from './pool.ts'

let pool: Pool | undefined
afterEach(() => pool?.close())

test('a thread that dies takes its own task with it, and the next task gets a thread that works', async () => {
  // A parameter that cannot be read ends the thread while it starts.
  const replaced: unknown[] = [null]
  pool = createPool({ threads: 1, model: { ...loadModel(), replaced: replaced as never } })
  const statistics = { kind: 'statistics', columns: [new Float64Array([1, 2, 3])] } as const
  await expect(pool.run(statistics)).rejects.toThrow(TypeError)
  replaced.pop()
  expect((await pool.run(statistics))[0]?.[0]).toBe(2)
})
