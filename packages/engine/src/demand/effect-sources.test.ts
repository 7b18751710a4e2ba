import { expect, test } from 'vitest'
import { effectSources, setSourceSums } from './effect-sources.ts'
import type { Project } from './project.ts'

const phases = [{ producing: false }, { producing: true }]
const lines = [{ shape: 3 }, { shape: 1 }, { shape: 3 }]
const post = (host: number, wagesAt: number | null, phase: number, shape: number) => ({ host, wagesAt, phase, shape })
const posts = [post(0, 2, 1, 0), post(0, 2, 1, 2), post(0, null, 1, 4), post(0, 2, 0, 5), post(1, null, 1, 0)]
const project = { phases, lines, posts } as unknown as Project

test('sources are the shapes that buy, then wages by place and by whether the phase produces', () => {
  const { shapes, wages, count } = effectSources(project)
  expect(shapes).toEqual([1, 3])
  expect(wages).toEqual([
    { host: 0, part: 2, producing: true, posts: [0, 1], shapes: [0, 2] },
    { host: 0, part: null, producing: true, posts: [2], shapes: [4] },
    { host: 0, part: 2, producing: false, posts: [3], shapes: [5] },
    { host: 1, part: null, producing: true, posts: [4], shapes: [0] },
  ])
  expect(count).toBe(6)
})

test('a shape counts its own sum, wages of a place what its posts cost over the time; no wages are lost', () => {
  const columns = 2
  const sums = Float64Array.from({ length: 6 * columns }, (_, k) => k + 1)
  const cost = Float64Array.of(10, 20, 30, 40, 50)
  const out = new Float64Array(6 * columns).fill(Number.NaN)
  setSourceSums(effectSources(project), cost, sums, columns, out)
  expect([...out]).toEqual([3, 4, 7, 8, 10 * 1 + 20 * 5, 10 * 2 + 20 * 6, 30 * 9, 30 * 10, 40 * 11, 40 * 12, 50 * 1, 50 * 2])
  const paid = posts.reduce((sum, { shape }, p) => sum + cost[p]! * sums[shape * columns]!, 0)
  expect([2, 3, 4, 5].reduce((sum, s) => sum + out[s * columns]!, 0)).toBe(paid)
})
