import { expect, test } from 'vitest'
import { mixedOnce, mixedSoundly } from './mixtures.ts'
import { loadModel } from './model.ts'
import { plant } from './scenario-of-tests.ts'

const model = loadModel()
const other = plant((input) => {
  input.product.price = 160_000
  input.phases[1]!.posts![2]!.count = 6
})

test('mixing stops when it is told to', async () => {
  const stop = new AbortController()
  const mixing = mixedSoundly(model, plant(), other, 0, stop.signal)
  stop.abort(new Error('Nobody asks any more'))
  await expect(mixing).rejects.toThrow('Nobody asks any more')
})

test('a job that is ended does not end the mixing of another one that waits for the same', async () => {
  const stop = new AbortController()
  const mixing = mixedOnce((signal) => mixedSoundly(model, plant(), other, 0, signal))
  const [first, second] = [mixing(stop.signal), mixing()]
  stop.abort(new Error('Cancelled'))
  await expect(first).rejects.toThrow('Cancelled')
  expect((await second).mixtures).toHaveLength(4)
  expect(await mixing()).toBe(await second)
})
