import { afterEach, expect, test } from 'vitest'
import { loadModel } from './model.ts'
import { createPool, type Pool, priority } from './pool.ts'

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

test('the thread for previews takes nothing else, and a preview waits for no run', async () => {
  pool = createPool({ threads: 1, previews: true })
  const order: string[] = []
  const ask = async (name: string, rank: number, length: number) => {
    const columns = [Float64Array.from({ length }, (_, k) => (k * 7919) % length)]
    await pool!.run({ kind: 'statistics', columns }, { priority: rank })
    order.push(name)
  }
  // Both threads have begun before the order counts.
  await Promise.all([ask('', priority.preview, 1), ask('', priority.run, 1)])
  order.length = 0
  await Promise.all([ask('long run', priority.run, 2_000_000), ask('next run', priority.run, 1), ask('preview', priority.preview, 1)])
  expect(order).toEqual(['preview', 'long run', 'next run'])
})
