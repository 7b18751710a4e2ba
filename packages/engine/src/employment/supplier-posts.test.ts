import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setMeanPostsWeights, setSupplierPosts } from './supplier-posts.ts'

const flows = fc
  .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 })
  .map((list) => Float64Array.from(list))
const supplierPosts = (jobYears: Float64Array, n: number) => {
  const posts = new Float64Array(jobYears.length + n - 1)
  setSupplierPosts(jobYears, n, posts)
  return posts
}
const staffing = fc.integer({ min: 1, max: 24 })

test('an order of 3 job-years in one month is 6 posts over six months', () => {
  expect([...supplierPosts(Float64Array.of(0, 3, 0), 6)]).toEqual([0, 6, 6, 6, 6, 6, 6, 0])
})

test('posts over twelve sum to job-years', () => {
  fc.assert(
    fc.property(flows, staffing, (flow, n) => {
      const jobYears = flow.reduce((sum, x) => sum + x, 0)
      const posts = supplierPosts(flow, n).reduce((sum, x) => sum + x, 0) / 12
      return Math.abs(posts - jobYears) <= 1e-9 * (1 + jobYears)
    }),
    { seed: 41 },
  )
})

test('the weights of mean posts give the mean of the posts of those months', () => {
  fc.assert(
    fc.property(flows, staffing, fc.nat(199), fc.integer({ min: 1, max: 12 }), (flow, n, from, length) => {
      const inside = new Uint8Array(flow.length).fill(1, Math.min(from, flow.length - 1), from + length)
      const weights = new Float64Array(flow.length)
      setMeanPostsWeights(inside, n, weights)
      const posts = supplierPosts(flow, n)
      const months = [...inside.keys()].filter((t) => inside[t] === 1)
      const mean = months.reduce((sum, t) => sum + posts[t]!, 0) / months.length
      const weighted = flow.reduce((sum, x, t) => sum + x * weights[t]!, 0)
      return Math.abs(mean - weighted) <= 1e-9 * (1 + mean)
    }),
    { seed: 42 },
  )
})
