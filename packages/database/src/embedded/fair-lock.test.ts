import { expect, test } from 'vitest'
import { FairLock } from './fair-lock.ts'

test('lets one in at a time, in the order of asking, also after one has failed', async () => {
  const lock = new FairLock()
  const seen: string[] = []
  const work = (name: string, fails = false) =>
    lock.run(async () => {
      seen.push(`${name} in`)
      await new Promise((resolve) => setTimeout(resolve, 1))
      seen.push(`${name} out`)
      if (fails) throw new Error(name)
    })
  const done = await Promise.allSettled([work('a'), work('b', true), work('c')])
  expect(done.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
})

test('a turn given back twice does not let two in', async () => {
  const lock = new FairLock()
  const release = await lock.acquire()
  release()
  const second = await lock.acquire()
  release()
  let third = false
  const waiting = lock.acquire().then((giveBack) => {
    third = true
    giveBack()
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(third).toBe(false)
  second()
  await waiting
  expect(third).toBe(true)
})
